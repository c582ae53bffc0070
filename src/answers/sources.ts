import type { Concept } from '../domain/concept.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';

/** Every source of the graph, by name. A graph has a handful. */
export async function listSources(store: GraphStore, options: ReadOptions = {}): Promise<Concept[]> {
  return [...(await store.listConcepts({ kinds: ['SOURCE'] }, { first: 1000 }, options)).items];
}
