import { InvalidInput } from '../../domain/errors.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import { Draft } from '../draft.ts';
import type { ImportContext, Importer } from '../importer.ts';
import type { InputFile } from '../input-files.ts';
import { readTable, type Columns, type Row } from '../read-table.ts';
import { addSource } from '../source-concept.ts';
import {
  COMMODITY_COLUMNS,
  ELEMENT_COLUMNS,
  OCCUPATION_COLUMNS,
  RELATED_COLUMNS,
  TASK_COLUMNS,
  TITLE_COLUMNS,
  TOOL_COLUMNS,
} from './columns.ts';
import { findRelease, formatOf, onetFiles, type OnetTable } from './files.ts';
import { isOnetCode, isYes } from './parse.ts';
import { readEducation } from './education.ts';
import { readJobZones } from './job-zones.ts';
import { readRatings } from './ratings.ts';
import { describeOnet, ONET_SOURCE, PUBLISHED_COUNTS } from './source.ts';
import { readWorkActivities } from './work-activities.ts';
import { OnetGraph, type Element, type ToolRecord } from './to-graph.ts';

/** The O*NET database as tab-separated text files. */
export const ONET_IMPORTER: Importer = {
  name: 'onet',
  description: 'O*NET database: the text edition (tab-separated), as a folder or zip file',
  read: async (inputs, context) => [await readOnet(inputs, context)],
};

/** Calls back for every row of a table; does nothing where the download lacks the table. */
export type EachRow = <C extends Columns>(table: OnetTable, columns: C, take: (row: Row<C>) => void) => Promise<void>;

async function readOnet(inputs: readonly InputFile[], context: ImportContext): Promise<Draft> {
  const files = onetFiles(inputs);
  if (!files.has('occupation data')) {
    throw new InvalidInput('There is no "Occupation Data.txt": name the folder or zip of the O*NET text edition.');
  }
  noteFiles(inputs, files, context);
  const eachRow: EachRow = async (table, columns, take) => {
    const file = files.get(table);
    if (!file) return;
    for await (const rows of readTable(file, columns, formatOf(file), context)) rows.forEach(take);
  };
  const draft = new Draft(ONET_SOURCE, context.at, context.report);
  const release = context.release ?? (await findRelease(inputs));
  addSource(draft, describeOnet(release));

  const graph = new OnetGraph(draft, await readElements(eachRow), await readCommodities(eachRow));
  await readOccupations(eachRow, graph, context);
  await readRatings(eachRow, graph, context);
  await readTools(eachRow, graph, context);
  await eachRow('task statements', TASK_COLUMNS, (row) => {
    const { code, id, task, type } = row.cells;
    graph.addTask(code.trim(), id.trim(), cleanLine(task), type.trim(), 'Task Statements', row);
  });
  await readWorkActivities(eachRow, draft, context);
  await eachRow('related occupations', RELATED_COLUMNS, (row) => {
    const { code, related, tier } = row.cells;
    graph.addRelated(code.trim(), related.trim(), tier.trim(), 'Related Occupations', row);
  });
  await readJobZones(eachRow, draft, context);
  await readEducation(eachRow, draft, context);
  for (const [table, published] of Object.entries(PUBLISHED_COUNTS[release ?? ''] ?? {})) {
    const file = files.get(table as OnetTable);
    if (file) context.report.reconcile(`${file.name} rows`, published, context.report.rowsOf(file.path));
  }
  return draft;
}

async function readElements(eachRow: EachRow): Promise<Map<string, Element>> {
  const elements = new Map<string, Element>();
  await eachRow('content model reference', ELEMENT_COLUMNS, ({ cells: { id, name, description } }) => {
    elements.set(id.trim(), { name: cleanLine(name), description: cleanText(description) });
  });
  return elements;
}

async function readCommodities(eachRow: EachRow): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  await eachRow('unspsc reference', COMMODITY_COLUMNS, ({ cells: { code, title } }) => {
    titles.set(code.trim(), cleanLine(title));
  });
  return titles;
}

/** Titles are gathered first, so that an occupation comes in once with all its names. */
async function readOccupations(eachRow: EachRow, graph: OnetGraph, { report }: ImportContext): Promise<void> {
  const occupations = new Map<string, { row: Row<typeof OCCUPATION_COLUMNS>; titles: Map<string, string> }>();
  await eachRow('occupation data', OCCUPATION_COLUMNS, (row) => {
    const code = row.cells.code.trim();
    if (!isOnetCode(code)) report.reject(row.file, row.line, `"${code}" is not an O*NET-SOC code`);
    else if (occupations.has(code)) report.reject(row.file, row.line, `${code} stands there twice`);
    else occupations.set(code, { row, titles: new Map() });
  });
  for (const table of ['alternate titles', 'sample of reported titles'] as const) {
    await eachRow(table, TITLE_COLUMNS, (row) => {
      const found = occupations.get(row.cells.code.trim());
      const titles = [row.cells.title, row.cells.short].map(cleanLine).filter((title) => title !== '');
      if (!found) report.reject(row.file, row.line, `there is no occupation ${row.cells.code}`);
      else if (titles.length === 0) report.reject(row.file, row.line, 'the title is empty');
      else
        for (const title of titles)
          if (!found.titles.has(title.toLowerCase())) found.titles.set(title.toLowerCase(), title);
    });
  }
  for (const [code, { row, titles }] of occupations) {
    const name = cleanLine(row.cells.title);
    titles.delete(name.toLowerCase());
    graph.addOccupation(code, name, cleanText(row.cells.description), titles.values(), row);
  }
}

async function readTools(eachRow: EachRow, graph: OnetGraph, { report }: ImportContext): Promise<void> {
  const parse = ({ cells }: Row<typeof TOOL_COLUMNS>): ToolRecord => ({
    code: cells.code.trim(),
    example: cleanLine(cells.example),
    commodity: cells.commodity.trim(),
    commodityTitle: cleanLine(cells.commodityTitle),
    hot: isYes(cells.hot),
    inDemand: isYes(cells.inDemand),
  });
  await eachRow('technology skills', TOOL_COLUMNS, (row) => {
    const record = parse(row);
    if (record.example === '') report.reject(row.file, row.line, 'the example is empty');
    else graph.addTechnology(record, 'Technology Skills', row);
  });
  await eachRow('tools used', TOOL_COLUMNS, (row) => {
    const record = parse(row);
    if (record.example === '') report.reject(row.file, row.line, 'the example is empty');
    else graph.addTool(record, 'Tools Used', row);
  });
}

function noteFiles(
  inputs: readonly InputFile[],
  files: ReadonlyMap<OnetTable, InputFile>,
  { report }: ImportContext,
): void {
  const read = new Set(files.values());
  const unread = inputs.filter((input) => !read.has(input)).map(({ name }) => name);
  if (unread.length > 0) report.note(`Files that are not read: ${unread.join(', ')}.`);
}
