import { KINDS } from '../domain/ontology.ts';
import { inBatches } from '../domain/in-batches.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Exporter } from './exporter.ts';
import { readConcepts, readRelations, type ExportedConcept } from './read-graph.ts';

/** Two tables for a spreadsheet, in the columns of the CSV importer and some more. */
export const CSV_EXPORTER: Exporter = {
  name: 'csv',
  description: 'concepts.csv and relations.csv in a folder: settled values and who says so',
  files: { 'concepts.csv': conceptRows, 'relations.csv': relationRows },
};

const PROPERTIES: readonly string[] = [
  ...new Set(Object.values(KINDS).flatMap(({ properties }) => Object.keys(properties))),
];

async function* conceptRows(store: GraphStore): AsyncGenerator<string> {
  yield row(['id', 'kind', 'name', 'description', 'status', 'aliases', 'identifiers', 'sources', ...PROPERTIES]);
  for await (const concepts of readConcepts(store)) yield concepts.map(conceptRow).join('');
}

function conceptRow({ concept, labels, contributions }: ExportedConcept): string {
  const { id, kind, name, description, status, identifiers, properties } = concept;
  const aliases = labels.filter(({ language, role, text }) => language === 'en' && role !== 'HIDDEN' && text !== name);
  return row([
    ...[id, kind, name, description ?? '', status],
    aliases.map(({ text }) => text).join(' | '),
    identifiers.map(({ scheme, value }) => `${scheme}:${value}`).join(' | '),
    contributions.map(({ source }) => source).join(' | '),
    ...PROPERTIES.map((property) => String(properties[property] ?? '')),
  ]);
}

async function* relationRows(store: GraphStore): AsyncGenerator<string> {
  const columns = ['type', 'from', 'to', 'importance', 'weight', 'level', 'anyOf', 'method', 'vintage', 'basis'];
  yield row([...columns, 'confidence', 'reason', 'sources']);
  for await (const relations of readRelations(store)) {
    for (const batch of inBatches(relations, 1_000)) {
      const evidence = await store.findRelationAssertions(batch);
      yield batch
        .map((relation, index) => {
          const { type, from, to, importance, weight, level, anyOf, method, vintage, basis } = relation;
          const words = evidence[index] ?? [];
          const said = [type, from, to, importance, weight, level, anyOf, method, vintage, basis];
          const sources = [...new Set(words.map(({ source }) => source))].join(' | ');
          return row([...said, words[0]?.confidence, words[0]?.reason, sources].map((cell) => String(cell ?? '')));
        })
        .join('');
    }
  }
}

function row(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
