import type { Concept } from '../domain/concept.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';

/**
 * The concepts with these ids or null, in their order: at once where the store has all of them in memory, and else
 * those that it has not in one store call.
 */
export async function findConcepts(
  store: GraphStore,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<(Concept | null)[]> {
  const findNow = store.findConceptNow?.bind(store);
  if (findNow === undefined) return store.findConcepts(ids, options);
  const known: (Concept | null | undefined)[] = [];
  let isComplete = true;
  for (const id of ids) {
    const concept = findNow(id, options);
    known.push(concept);
    if (concept === undefined) isComplete = false;
  }
  if (isComplete) return known as (Concept | null)[];
  const missing = ids.filter((_, at) => known[at] === undefined);
  const asked = (await store.findConcepts(missing, options)).values();
  return known.map((concept) => (concept === undefined ? (asked.next().value ?? null) : concept));
}
