import { Draft, type Origin } from '../draft.ts';
import { findRoles } from '../find-roles.ts';
import type { ImportContext } from '../importer.ts';
import type { InputFile } from '../input-files.ts';
import { readTable, type Row } from '../read-table.ts';
import { addSource } from '../source-concept.ts';
import { NESTA_COLUMNS } from './columns.ts';
import { addInherited, addMatches, type NestaMatch } from './nesta-to-graph.ts';
import { NESTA, NESTA_SOURCE } from './sources.ts';

const FILE = /^esco_onet_crosswalk.*\.csv$/i;
/** Nesta's confidence is 0.5, 1 or 2. */
const HIGHEST_CONFIDENCE = 2;

/** ESCO occupations to O*NET occupations; null when the files have no such table. */
export async function readNesta(
  files: readonly InputFile[],
  roles: ReadonlyMap<string, string>,
  currentCodes: (old: string) => string[],
  context: ImportContext,
): Promise<Draft | null> {
  const tables = files.filter(({ name }) => FILE.test(name));
  if (tables.length === 0) return null;
  const occupations = await findRoles(context.store, 'esco');
  const known = new Set([...roles.values(), ...occupations.values()]);
  const draft = new Draft(NESTA_SOURCE, context.at, context.report, known);
  addSource(draft, NESTA);

  const matches: NestaMatch[] = [];
  for (const table of tables) {
    for await (const rows of readTable(table, NESTA_COLUMNS, 'csv', context)) {
      for (const row of rows) {
        const match = parseMatch(row, occupations, roles, currentCodes);
        if ('problem' in match) context.report.reject(row.file, row.line, match.problem);
        else matches.push(match);
      }
    }
  }
  addMatches(draft, matches);
  const hierarchy = await context.store.listRelations(['BROADER']);
  addInherited(draft, matches, hierarchy, new Set(occupations.values()));
  return draft;
}

function parseMatch(
  row: Row<typeof NESTA_COLUMNS>,
  occupations: ReadonlyMap<string, string>,
  roles: ReadonlyMap<string, string>,
  currentCodes: (old: string) => string[],
): NestaMatch | { problem: string } {
  const [uri, code] = [row.cells.uri.trim(), row.cells.onet.trim()];
  const confidence = Number(row.cells.confidence) / HIGHEST_CONFIDENCE;
  const occupation = occupations.get(uri);
  const codes = currentCodes(code);
  const targets = codes.map((current) => roles.get(current)).filter((id) => id !== undefined);
  if (!occupation) return { problem: `there is no occupation ${uri || '(no URI)'} in the graph: import esco first` };
  if (targets.length === 0) return { problem: `there is no O*NET occupation ${code} in the graph: import onet first` };
  if (!(confidence > 0 && confidence <= 1))
    return { problem: `"${row.cells.confidence}" is no confidence of 0.5, 1 or 2` };
  const recoded = codes.length === 1 && codes[0] === code ? '' : `; ${code} became ${codes.join(', ')}`;
  const similarity = Number(row.cells.similarity);
  const likeness = similarity > 0 ? `, semantic similarity ${similarity.toFixed(2)}` : '';
  const origin: Origin = { file: row.file, line: row.line };
  const reason = `Confidence ${row.cells.confidence} of 2${likeness}${recoded}.`;
  return { occupation, code, targets, confidence, reason, origin };
}
