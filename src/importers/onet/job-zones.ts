import { cleanLine, cleanText } from '../clean-text.ts';
import type { Draft } from '../draft.ts';
import type { ImportContext } from '../importer.ts';
import { OCCUPATION_ZONE_COLUMNS, ZONE_COLUMNS } from './columns.ts';
import type { EachRow } from './onet.ts';
import { roleId, stageId } from './to-graph.ts';

/**
 * Job zones (how much preparation an occupation needs) as career stages. O*NET orders them, but does not say that
 * people pass from one to the next, so they are not chained.
 */
export async function readJobZones(eachRow: EachRow, draft: Draft, { report }: ImportContext): Promise<void> {
  await eachRow('job zone reference', ZONE_COLUMNS, (row) => {
    const zone = row.cells.zone.trim();
    if (!/^\d$/.test(zone)) {
      report.reject(row.file, row.line, `"${zone}" is not a job zone`);
      return;
    }
    const description = cleanText(row.cells.experience);
    const identifiers = [{ scheme: 'onet-job-zone', value: zone }];
    const concept = { name: cleanLine(row.cells.name), description, identifiers, locator: `Job Zone ${zone}` };
    draft.addConcept({ id: stageId(zone), kind: 'CAREER_STAGE', ...concept }, row);
  });
  await eachRow('job zones', OCCUPATION_ZONE_COLUMNS, (row) => {
    const ends = { from: roleId(row.cells.code.trim()), to: stageId(row.cells.zone.trim()) };
    draft.addRelation({ type: 'HAS_STAGE', ...ends, locator: 'Job Zones' }, row);
  });
}
