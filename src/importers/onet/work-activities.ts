import { conceptId } from '../../domain/concept.ts';
import { cleanLine } from '../clean-text.ts';
import type { Draft } from '../draft.ts';
import type { ImportContext } from '../importer.ts';
import { ACTIVITY_COLUMNS } from './columns.ts';
import type { EachRow } from './onet.ts';
import { roleId, taskId } from './to-graph.ts';

const activityId = (code: string): string => conceptId('RESPONSIBILITY', `onet-dwa-${code.toLowerCase()}`);

/**
 * Detailed work activities as responsibilities that several occupations share: a task is a special case of its
 * activities, and the occupation answers for them.
 */
export async function readWorkActivities(eachRow: EachRow, draft: Draft, { report }: ImportContext): Promise<void> {
  const said = new Set<string>();
  await eachRow('tasks to dwas', ACTIVITY_COLUMNS, (row) => {
    const [code, task, activity, name] = [row.cells.code, row.cells.task, row.cells.activity, row.cells.title].map(
      cleanLine,
    );
    const [role, id] = [roleId(code ?? ''), activityId(activity ?? '')];
    if (!draft.has(role)) {
      report.reject(row.file, row.line, `there is no occupation ${code}`);
      return;
    }
    if (!draft.has(id)) {
      const identifiers = [{ scheme: 'onet-dwa', value: activity ?? '' }];
      const concept = { name: name ?? '', identifiers, locator: `Activity ${activity}` };
      if (!draft.addConcept({ id, kind: 'RESPONSIBILITY', ...concept }, row)) return;
    }
    const locator = 'Tasks to DWAs';
    if (draft.has(taskId(task ?? '')))
      draft.addRelation({ type: 'BROADER', from: taskId(task ?? ''), to: id, locator }, row);
    if (said.has(`${role} ${id}`)) return;
    said.add(`${role} ${id}`);
    draft.addRelation({ type: 'HAS_RESPONSIBILITY', from: role, to: id, locator }, row);
  });
}
