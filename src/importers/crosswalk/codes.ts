import { Draft } from '../draft.ts';
import type { ImportContext } from '../importer.ts';
import type { InputFile } from '../input-files.ts';
import { readTable, type Columns, type Row } from '../read-table.ts';
import { addSource } from '../source-concept.ts';
import { addIsco, addRecoded, addSoc, type CodePair } from './codes-to-graph.ts';
import { ISCO_COLUMNS, OLD_SOC_COLUMNS, RECODED_COLUMNS, SOC_COLUMNS } from './columns.ts';
import { Correspondence } from './match.ts';
import { CODES, CODES_SOURCE } from './sources.ts';

const RECODED = /^2010_to_2019.*\.csv$/i;
const SOC = /^2019_to_SOC.*\.csv$/i;
const OLD_SOC = /^2010_to_2018.*\.csv$/i;
const ISCO = /^soc2010_isco08.*\.csv$/i;

/** O*NET-SOC 2010 -> 2019 -> SOC 2018 -> ISCO-08, and how each old code reads today. */
export interface Codes {
  /** Null when the files have none of the code tables. */
  readonly draft: Draft | null;
  /** O*NET-SOC 2019 codes of an O*NET-SOC 2010 code; the code itself where the table has nothing. */
  readonly currentCodes: (old: string) => string[];
}

/** `roles` are the O*NET occupations of the graph by code. */
export async function readCodes(
  files: readonly InputFile[],
  roles: ReadonlyMap<string, string>,
  context: ImportContext,
): Promise<Codes> {
  const codePattern = /^\d{2}-\d{4}(\.\d{2})?$/;
  const read = async <C extends Columns>(
    name: RegExp,
    columns: C,
    toPair: (row: Row<C>) => CodePair,
  ): Promise<CodePair[]> => {
    const pairs: CodePair[] = [];
    for (const file of files.filter((candidate) => name.test(candidate.name))) {
      for await (const rows of readTable(file, columns, 'csv', context)) {
        for (const row of rows) {
          const pair = toPair(row);
          if (codePattern.test(pair.from)) pairs.push(pair);
          else context.report.reject(row.file, row.line, `"${pair.from}" is not an occupation code`);
        }
      }
    }
    return pairs;
  };
  const recoded = await read(RECODED, RECODED_COLUMNS, (row) =>
    pair(row, row.cells.old, row.cells.current, row.cells.oldTitle),
  );
  const soc = await read(SOC, SOC_COLUMNS, (row) => pair(row, row.cells.onet, row.cells.soc, row.cells.title));
  const oldSoc = await read(OLD_SOC, OLD_SOC_COLUMNS, (row) => pair(row, row.cells.old, row.cells.soc, ''));
  const isco = await read(ISCO, ISCO_COLUMNS, (row) => pair(row, row.cells.soc, row.cells.isco.padStart(4, '0'), ''));

  const recodings = correspondence(recoded);
  const currentCodes = (old: string): string[] => {
    const current = recodings.of(old);
    return current.length > 0 ? current : [old];
  };
  if (recoded.length + soc.length + isco.length === 0) return { draft: null, currentCodes };

  const groups = await iscoGroups(isco, context);
  const draft = new Draft(CODES_SOURCE, context.at, context.report, new Set([...roles.values(), ...groups.values()]));
  addSource(draft, CODES);
  addRecoded(draft, recoded, recodings, roles);
  addSoc(draft, soc, correspondence(soc), roles);
  const known = new Set(soc.map(({ to }) => to));
  const chained = chain(oldSoc, isco, context).filter(({ from }) => known.has(from));
  if (groups.size > 0) addIsco(draft, chained, correspondence(chained), groups);
  else if (isco.length > 0)
    context.report.note('No ISCO-08 groups are in the graph: import esco first to tie SOC to them.');
  return { draft, currentCodes };
}

function pair(row: Row, from: string, to: string, title: string): CodePair {
  return { from: from.trim(), to: to.trim(), title, origin: { file: row.file, line: row.line } };
}

function correspondence(pairs: readonly CodePair[]): Correspondence {
  const codes = new Correspondence();
  for (const { from, to } of pairs) codes.add(from, to);
  return codes;
}

/** SOC 2018 to ISCO-08, once each; the title names the SOC 2010 code in between. */
function chain(oldSoc: readonly CodePair[], isco: readonly CodePair[], { report }: ImportContext): CodePair[] {
  const newer = new Correspondence();
  for (const { from, to } of oldSoc) newer.add(from.slice(0, 7), to);
  const chained = new Map<string, CodePair>();
  for (const { from, to, origin } of isco) {
    const successors = newer.of(from);
    if (successors.length === 0) report.leaveOut(origin.file, 'a SOC 2010 code that no O*NET occupation has');
    for (const soc of successors) {
      const key = `${soc} ${to}`;
      if (!chained.has(key)) chained.set(key, { from: soc, to, title: from, origin });
    }
  }
  return [...chained.values()];
}

async function iscoGroups(isco: readonly CodePair[], { store }: ImportContext): Promise<Map<string, string>> {
  const codes = [...new Set(isco.map(({ to }) => to))];
  const ids = await store.findByIdentifiers(codes.map((value) => ({ scheme: 'isco-08', value })));
  const found = codes.map((code, index) => [code, ids[index] ?? null] as const);
  return new Map(found.filter((entry): entry is readonly [string, string] => entry[1] !== null));
}
