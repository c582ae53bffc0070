import type { Draft } from '../draft.ts';
import type { Placed } from './csv.ts';
import type { ConceptRecord, RelationRecord } from './parse.ts';

/** Each concept under the id that its row gives; ids of concepts that are in the graph already add to those. */
export function addConcepts(draft: Draft, concepts: readonly Placed<ConceptRecord>[]): void {
  for (const { origin, ...record } of concepts) draft.addConcept({ ...record, locator: record.id }, origin);
}

/** `known` leads from what a row names as an end to a concept that the graph has. */
export function addRelations(
  draft: Draft,
  relations: readonly Placed<RelationRecord>[],
  known: ReadonlyMap<string, string>,
): void {
  const own = new Map<string, string>();
  for (const { id, contribution } of draft.concepts.values()) {
    contribution?.identifiers.forEach(({ scheme, value }) => own.set(`${scheme}:${value}`, id));
  }
  const endOf = (end: string): string => (draft.concepts.has(end) ? end : (own.get(end) ?? known.get(end) ?? end));
  for (const { origin, ...record } of relations) {
    const ends = { from: endOf(record.from), to: endOf(record.to) };
    draft.addRelation({ ...record, ...ends, locator: 'relations' }, origin);
  }
}
