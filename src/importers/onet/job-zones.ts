import { cleanLine, cleanText } from '../clean-text.ts';
import type { Draft, Origin } from '../draft.ts';
import type { ImportContext } from '../importer.ts';
import { OCCUPATION_ZONE_COLUMNS, ZONE_COLUMNS } from './columns.ts';
import type { EachRow } from './onet.ts';
import { roleId, stageId } from './to-graph.ts';

/**
 * Job zones (how much preparation an occupation needs) as career stages, in the order in which O*NET numbers them.
 */
export async function readJobZones(eachRow: EachRow, draft: Draft, { report }: ImportContext): Promise<void> {
  const zones: { readonly zone: string; readonly row: Origin }[] = [];
  await eachRow('job zone reference', ZONE_COLUMNS, (row) => {
    const { name, experience, education, training } = row.cells;
    const zone = row.cells.zone.trim();
    if (!/^\d$/.test(zone)) {
      report.reject(row.file, row.line, `"${zone}" is not a job zone`);
      return;
    }
    const description = cleanText([experience, education, training].map(cleanLine).join(' '));
    const identifiers = [{ scheme: 'onet-job-zone', value: zone }];
    const concept = { name: cleanLine(name), description, identifiers, locator: `Job Zone ${zone}` };
    if (draft.addConcept({ id: stageId(zone), kind: 'CAREER_STAGE', ...concept }, row)) zones.push({ zone, row });
  });
  chain(zones.sort((a, b) => Number(a.zone) - Number(b.zone)));
  await eachRow('job zones', OCCUPATION_ZONE_COLUMNS, (row) => {
    const ends = { from: roleId(row.cells.code.trim()), to: stageId(row.cells.zone.trim()) };
    draft.addRelation({ type: 'HAS_STAGE', ...ends, locator: 'Job Zones' }, row);
  });

  function chain(ordered: typeof zones): void {
    const reason = 'The next zone calls for more preparation; not everybody passes through all of them.';
    ordered.forEach(({ zone, row }, at) => {
      const next = ordered[at + 1];
      if (!next) return;
      const ends = { from: stageId(zone), to: stageId(next.zone) };
      draft.addRelation({ type: 'NEXT_STAGE', ...ends, reason, locator: 'Job Zone Reference' }, row);
    });
  }
}
