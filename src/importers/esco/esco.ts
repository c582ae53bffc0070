import { InvalidInput } from '../../domain/errors.ts';
import type { RelationType } from '../../domain/ontology.ts';
import { Draft, type Origin } from '../draft.ts';
import type { ImportContext, Importer } from '../importer.ts';
import type { InputFile } from '../input-files.ts';
import { readTable, type Columns, type Row } from '../read-table.ts';
import { addSource } from '../source-concept.ts';
import {
  BROADER_COLUMNS,
  CONCEPT_COLUMNS,
  HIERARCHY_COLUMNS,
  OCCUPATION_SKILL_COLUMNS,
  SKILL_SKILL_COLUMNS,
} from './columns.ts';
import {
  CONCEPT_TABLES,
  languagesOf,
  recogniseEscoFile,
  RELATION_TABLES,
  releaseInPath,
  type EscoFile,
  type EscoTable,
} from './files.ts';
import {
  parseBroader,
  parseConcept,
  parseHierarchy,
  parseOccupationSkill,
  parseSkillSkill,
  type ConceptRecord,
  type LinkRecord,
  type Unreadable,
} from './parse.ts';
import { describeEsco, PUBLISHED_COUNTS } from './source.ts';
import { ESCO_SOURCE, EscoGraph } from './to-graph.ts';

/** ESCO in the CSV files that the European Commission publishes, releases 1.0 to 1.2, in any languages. */
export const ESCO_IMPORTER: Importer = {
  name: 'esco',
  description: 'ESCO skills and occupations: the CSV download, as folders or zip files, in any languages',
  read: async (inputs, context) => [await readEsco(inputs, context)],
};

async function readEsco(inputs: readonly InputFile[], context: ImportContext): Promise<Draft> {
  const files = inputs.map(recogniseEscoFile).filter((file) => file !== null);
  const [base] = languagesOf(files);
  if (base === undefined) {
    throw new InvalidInput('There is no ESCO table of skills or occupations: name the folder or zip of the download.');
  }
  noteUnread(inputs, files, context);
  if (base !== 'en') context.report.note(`There are no English files: concepts are named in "${base}".`);

  const graph = new EscoGraph();
  const draft = new Draft(ESCO_SOURCE, context.at, context.report);
  const reading = { graph, draft, base, context };
  for (const file of inOrder(files, base)) await readConcepts(file, reading);
  const release = context.release ?? releaseOf(files, base);
  const adapted = files.filter((file) => file.reconstructed).map((file) => file.input.name);
  addSource(draft, describeEsco(release, adapted));
  graph.putConcepts(draft);
  await refuseRenaming(draft, base, context);
  graph.putIscoGroups(draft);
  graph.putMembers(draft);
  for (const table of RELATION_TABLES) {
    const file = oneOf(files, base, table);
    if (file) await readLinks(file, reading);
  }
  reconcile(files, base, release, context);
  return draft;
}

/** Without English files concepts are named in another language; those that are there in English must not be. */
async function refuseRenaming(draft: Draft, base: string, { store }: ImportContext): Promise<void> {
  const [first] = [...draft.concepts.values()].filter(({ kind }) => kind !== 'SOURCE');
  if (base === 'en' || !first) return;
  const [contributions = []] = await store.findContributions([first.id]);
  const present = contributions.find(({ source }) => source === ESCO_SOURCE);
  const label = present?.labels.find(({ language, role }) => language === base && role === 'PREFERRED');
  if (!present || present.name === label?.text) return;
  throw new InvalidInput(
    `The graph names ESCO's concepts in English, and these files have none: name the English folder before that of "${base}".`,
  );
}

interface Reading {
  readonly graph: EscoGraph;
  readonly draft: Draft;
  /** Language of the names. */
  readonly base: string;
  readonly context: ImportContext;
}

/** Base language first; within a language concepts, then collections (for their labels), then the hierarchy. */
function inOrder(files: readonly EscoFile[], base: string): EscoFile[] {
  const tables: readonly EscoTable[] = [...CONCEPT_TABLES, 'collection', 'skillsHierarchy'];
  const rank = (file: EscoFile): number => (file.language === base ? 0 : 100) + tables.indexOf(file.table);
  return files.filter(({ table }) => tables.includes(table)).sort((a, b) => rank(a) - rank(b));
}

/** Of the files of a table or collection whose content does not depend on the language, the base language's or else the first. */
function oneOf(files: readonly EscoFile[], base: string, table: string): EscoFile | undefined {
  const candidates = files.filter((file) => (file.collection ?? file.table) === table);
  return candidates.find(({ language }) => language === base || language === null) ?? candidates[0];
}

async function readConcepts(file: EscoFile, reading: Reading): Promise<void> {
  if (file.table === 'skillsHierarchy') {
    await readHierarchy(file, reading);
    return;
  }
  const language = file.language ?? reading.base;
  const { graph, context } = reading;
  const isBase = language === reading.base;
  await eachRow(file, CONCEPT_COLUMNS, context, (row) => {
    const record = parseConcept(row);
    if ('problem' in record) context.report.reject(row.file, row.line, record.problem);
    else if (file.table === 'collection') {
      graph.addMember(file.collection ?? '', record.uri, row);
      if (!isBase) graph.addTranslation(record, language);
    } else if (!isBase) addTranslation(record, language, row, reading);
    else if (!graph.addConcept(file.table, record, language, row)) {
      context.report.leaveOut(row.file, 'a concept that an earlier row or file has brought');
    }
  });
}

function addTranslation(record: ConceptRecord, language: string, origin: Origin, { graph, context }: Reading): void {
  const outcome = graph.addTranslation(record, language);
  if (outcome === 'known') context.report.leaveOut(origin.file, 'labelled in this language by an earlier file');
  if (outcome === 'unknown') {
    context.report.reject(origin.file, origin.line, `${record.uri} is not in the base files of this import`);
  }
}

async function readHierarchy(file: EscoFile, { graph, base, context }: Reading): Promise<void> {
  await eachRow(file, HIERARCHY_COLUMNS, context, (row) => {
    const record = parseHierarchy(row);
    if ('problem' in record) context.report.reject(row.file, row.line, record.problem);
    else if (!graph.addHierarchy(record, file.language ?? base, row)) {
      context.report.leaveOut(row.file, 'groups that the skill groups have brought');
    }
  });
}

async function readLinks(file: EscoFile, reading: Reading): Promise<void> {
  switch (file.table) {
    case 'occupationSkillRelations': {
      await eachLink(file, OCCUPATION_SKILL_COLUMNS, parseOccupationSkill, 'REQUIRES', reading);
      return;
    }
    case 'skillSkillRelations': {
      await eachLink(file, SKILL_SKILL_COLUMNS, parseSkillSkill, 'RELATED', reading);
      return;
    }
    default: {
      await eachLink(file, BROADER_COLUMNS, parseBroader, 'HIERARCHY', reading);
      return;
    }
  }
}

async function eachLink<C extends Columns>(
  file: EscoFile,
  columns: C,
  parse: (row: Row<C>) => LinkRecord | Unreadable,
  type: RelationType | 'HIERARCHY',
  { graph, draft, context }: Reading,
): Promise<void> {
  await eachRow(file, columns, context, (row) => {
    const link = parse(row);
    if ('problem' in link) context.report.reject(row.file, row.line, link.problem);
    else graph.putLink(draft, type, link, file.table, row);
  });
}

async function eachRow<C extends Columns>(
  file: EscoFile,
  columns: C,
  context: ImportContext,
  take: (row: Row<C>) => void,
): Promise<void> {
  for await (const rows of readTable(file.input, columns, 'csv', context)) rows.forEach(take);
}

function noteUnread(inputs: readonly InputFile[], files: readonly EscoFile[], { report }: ImportContext): void {
  const read = new Set(files.map((file) => file.input));
  const unread = inputs.filter((input) => !read.has(input)).map((input) => input.name);
  if (unread.length > 0) report.note(`Files that are not read: ${unread.join(', ')}.`);
}

function releaseOf(files: readonly EscoFile[], base: string): string | null {
  const paths = files.filter((file) => file.language === base).map((file) => releaseInPath(file.input.path));
  return paths.find((release) => release !== null) ?? null;
}

function reconcile(files: readonly EscoFile[], base: string, release: string | null, context: ImportContext): void {
  const published = PUBLISHED_COUNTS[release ?? ''] ?? {};
  for (const [table, count] of Object.entries(published)) {
    const file = oneOf(files, base, table);
    if (file) context.report.reconcile(`${table} rows`, count, context.report.rowsOf(file.input.path));
  }
}
