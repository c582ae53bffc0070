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
  const known = ids.map((id) => findNow(id, options));
  const missing = ids.filter((_, at) => known[at] === undefined);
  const asked = missing.length > 0 ? (await store.findConcepts(missing, options)).values() : null;
  return known.map((concept) => (concept === undefined ? (asked?.next().value ?? null) : concept));
}
