import { CONCEPT_KINDS } from '../domain/ontology.ts';
import { isIdOfKind } from '../domain/concept.ts';
import type { SimilarConcept } from '../domain/similar-concept.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { findSimilar } from './similar.ts';

/** Held skills are looked for among so many that are most like the missing one: what is further off helps little. */
const MOST_LOOKED_AT = 60;
const MOST_SHOWN = 3;

/**
 * For each missing skill or tool, the held ones that are most like it (see `findSimilar`), at most three. A constant
 * number of store calls.
 */
export async function findTransferable(
  store: GraphStore,
  missing: readonly string[],
  held: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, SimilarConcept[]>> {
  if (missing.length === 0 || held.length === 0) return new Map();
  const isHeld = new Set(held);
  const concepts = missing.map((id) => ({ id, kind: CONCEPT_KINDS.find((kind) => isIdOfKind(id, kind)) ?? 'SKILL' }));
  const similar = await findSimilar(store, { concepts, first: MOST_LOOKED_AT }, options);
  return new Map(
    missing.map((id, at) => [id, (similar[at] ?? []).filter((other) => isHeld.has(other.id)).slice(0, MOST_SHOWN)]),
  );
}
