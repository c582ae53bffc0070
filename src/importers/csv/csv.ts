import { InvalidInput } from '../../domain/errors.ts';
import { Draft, type Origin } from '../draft.ts';
import type { ImportContext, Importer } from '../importer.ts';
import type { InputFile } from '../input-files.ts';
import { readTable } from '../read-table.ts';
import { CONCEPT_COLUMNS, MORE_COLUMNS, RELATION_COLUMNS } from './columns.ts';
import { parseConcept, parseRelation, type ConceptRecord, type RelationRecord } from './parse.ts';
import { addConcepts, addRelations } from './to-graph.ts';

/** Anybody's own framework in two tables; `docs/templates` has them to fill in. */
export const CSV_IMPORTER: Importer = {
  name: 'csv',
  description: 'your own framework: concepts.csv and relations.csv (templates in docs/templates)',
  read: async (files, context) => [await readCsv(files, context)],
};

export type Placed<T> = T & { readonly origin: Origin };

async function readCsv(files: readonly InputFile[], context: ImportContext): Promise<Draft> {
  const concepts: Placed<ConceptRecord>[] = [];
  const relations: Placed<RelationRecord>[] = [];
  for (const file of files) {
    if (/relations?[^/]*\.csv$/i.test(file.name)) await readRelations(file, relations, context);
    else if (/\.csv$/i.test(file.name)) await readConcepts(file, concepts, context);
  }
  const sources = concepts.filter(({ kind }) => kind === 'SOURCE');
  const [source] = sources;
  if (!source || sources.length > 1) {
    throw new InvalidInput(
      `The concepts need exactly one row of kind SOURCE that says whose framework this is; there are ${sources.length}.`,
    );
  }
  const known = await findEnds(relations, context);
  const draft = new Draft(source.id, context.at, context.report, new Set(known.values()));
  addConcepts(draft, concepts);
  addRelations(draft, relations, known);
  return draft;
}

async function readConcepts(file: InputFile, concepts: Placed<ConceptRecord>[], context: ImportContext): Promise<void> {
  for await (const rows of readTable(file, { ...CONCEPT_COLUMNS, ...MORE_COLUMNS }, 'csv', context)) {
    for (const row of rows) {
      const record = parseConcept(row);
      if ('problem' in record) context.report.reject(row.file, row.line, record.problem);
      else concepts.push({ ...record, origin: { file: row.file, line: row.line } });
    }
  }
}

async function readRelations(
  file: InputFile,
  relations: Placed<RelationRecord>[],
  context: ImportContext,
): Promise<void> {
  for await (const rows of readTable(file, RELATION_COLUMNS, 'csv', context)) {
    for (const row of rows) {
      const record = parseRelation(row);
      if ('problem' in record) context.report.reject(row.file, row.line, record.problem);
      else relations.push({ ...record, origin: { file: row.file, line: row.line } });
    }
  }
}

/** The concepts of the graph that the relations name by id or by `scheme:value`. */
async function findEnds(relations: readonly RelationRecord[], { store }: ImportContext): Promise<Map<string, string>> {
  const ends = [...new Set(relations.flatMap(({ from, to }) => [from, to]))];
  const byId = await store.findConcepts(ends);
  const byIdentifier = await store.findByIdentifiers(ends.map(toIdentifier));
  const found = ends.map((end, index) => [end, byId[index]?.id ?? byIdentifier[index] ?? null] as const);
  return new Map(found.filter((entry): entry is readonly [string, string] => entry[1] !== null));
}

function toIdentifier(end: string): { scheme: string; value: string } {
  const colon = end.indexOf(':');
  return colon < 0 ? { scheme: 'guide', value: end } : { scheme: end.slice(0, colon), value: end.slice(colon + 1) };
}
