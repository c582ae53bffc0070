import { InvalidInput } from '../../domain/errors.ts';
import { Draft } from '../draft.ts';
import { findRoles } from '../find-roles.ts';
import type { ImportContext, Importer } from '../importer.ts';
import type { InputFile } from '../input-files.ts';
import { readTable, type Row } from '../read-table.ts';
import { addSource } from '../source-concept.ts';
import { WAGE_COLUMNS } from './columns.ts';
import { parseWage, type WageRecord } from './parse.ts';
import { addWage, BLS_SOURCE, UNITED_STATES } from './to-graph.ts';

/** Wages of the US Bureau of Labor Statistics, tied to the O*NET occupations in the graph. */
export const BLS_IMPORTER: Importer = {
  name: 'bls',
  description: 'BLS OEWS national wages as CSV; needs O*NET in the graph',
  read: async (inputs, context) => [await readWages(inputs, context)],
};

async function readWages(inputs: readonly InputFile[], context: ImportContext): Promise<Draft> {
  const files = inputs.filter(({ name }) => /\.csv$/i.test(name));
  const roles = await findRoles(context.store, 'onet-soc');
  if (roles.size === 0) {
    throw new InvalidInput('There are no O*NET occupations in the graph that pay could belong to: import onet first.');
  }
  const draft = new Draft(BLS_SOURCE, context.at, context.report, new Set(roles.values()));
  const year = yearOf(context.release, files);
  addSource(draft, describeBls(year));
  const locator = 'AREA 99';
  const identifiers = [{ scheme: 'iso-3166', value: 'US' }];
  const region = { id: UNITED_STATES, kind: 'REGION' as const, name: 'United States', identifiers, locator };
  draft.addConcept(region, { file: files[0]?.path ?? '', line: 1 });

  const rolesOf = groupBySoc(roles);
  const detailed = new Set<string>();
  const broad = new Map<string, { wage: WageRecord; row: Row<typeof WAGE_COLUMNS> }>();
  for (const file of files) {
    for await (const rows of readTable(file, WAGE_COLUMNS, 'csv', context)) {
      for (const row of rows) takeRow(row);
    }
  }
  addBroad();
  reconcile(files, year, context);
  return draft;

  function takeRow(row: Row<typeof WAGE_COLUMNS>): void {
    const { report } = context;
    const { areaType, group } = row.cells;
    if (areaType.trim() !== '' && areaType.trim() !== '1') {
      report.leaveOut(row.file, 'not the whole country');
      return;
    }
    const level = group.trim().toLowerCase();
    if (level !== 'detailed' && level !== 'broad') {
      report.leaveOut(row.file, 'a group of occupations');
      return;
    }
    if (!/^\d{2}-\d{4}$/.test(row.cells.code.trim())) {
      report.reject(row.file, row.line, `"${row.cells.code}" is not a SOC code`);
      return;
    }
    const wage = parseWage(row);
    if (level === 'detailed') detailed.add(row.cells.code.trim());
    if (wage === null) {
      report.leaveOut(row.file, 'no wage published (* or #)');
      return;
    }
    if (level === 'broad') {
      broad.set(wage.code, { wage, row });
      return;
    }
    const paid = rolesOf.get(wage.code);
    if (!paid) {
      report.leaveOut(row.file, 'no O*NET occupation has the code');
      return;
    }
    addWage(
      draft,
      wage,
      paid.map((id) => ({ id, reason: null })),
      year,
      row,
    );
  }

  /** The bureau joins some occupations; those get the pay of the broad occupation that they are part of. */
  function addBroad(): void {
    for (const { wage, row } of broad.values()) {
      const parts = [...rolesOf].filter(([code]) => `${code.slice(0, 6)}0` === wage.code && !detailed.has(code));
      const reason = `The bureau publishes pay only for the broader occupation ${wage.code}.`;
      const paid = parts.flatMap(([, ids]) => ids.map((id) => ({ id, reason })));
      if (paid.length === 0 || detailed.has(wage.code)) {
        context.report.leaveOut(row.file, 'a broad occupation whose parts have wages of their own');
      } else addWage(draft, wage, paid, year, row);
    }
  }
}

/** Rows of the national file by year: all occupations, detailed and in groups. */
const PUBLISHED_COUNTS: Readonly<Record<number, number>> = { 2024: 1_403 };

function reconcile(files: readonly InputFile[], year: number | null, { report }: ImportContext): void {
  const published = PUBLISHED_COUNTS[year ?? 0];
  const rows = files.reduce((sum, { path }) => sum + report.rowsOf(path), 0);
  if (published !== undefined) report.reconcile('rows', published, rows);
}

/** Role ids by the six-digit code that their O*NET codes begin with. */
function groupBySoc(roles: ReadonlyMap<string, string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [code, id] of roles) groups.set(code.slice(0, 7), [...(groups.get(code.slice(0, 7)) ?? []), id]);
  return groups;
}

/** `national_M2024_dl.csv` -> 2024. */
function yearOf(release: string | null, files: readonly InputFile[]): number | null {
  const texts = [release ?? '', ...files.map(({ name }) => name), ...files.map(({ path }) => path)];
  const found = texts
    .map((text) => /(?:M|\b)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1])
    .find((year) => year !== undefined);
  return found === undefined ? null : Number(found);
}

function describeBls(year: number | null): Parameters<typeof addSource>[1] {
  const when = year === null ? '' : `, May ${year}`;
  return {
    id: BLS_SOURCE,
    name: 'BLS Occupational Employment and Wage Statistics',
    description: 'National wages of the United States by occupation. They say nothing about pay in other countries.',
    release: year === null ? null : `May ${year}`,
    licence: 'Public domain (work of the US federal government)',
    attribution: `Bureau of Labor Statistics, U.S. Department of Labor, Occupational Employment and Wage Statistics${when}. Converted into the form of this graph.`,
    url: 'https://www.bls.gov/oes/tables.htm',
  };
}
