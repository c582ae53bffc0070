import { breadthFirstSearch } from '../domain/breadth-first-search.ts';
import type { ConceptKind } from '../domain/ontology.ts';
import { sortKey } from '../domain/text.ts';
import type { CursorKey } from '../store/cursor.ts';
import type { GraphStore, Neighbour, Page, PageRequest, ReadOptions } from '../store/graph-store.ts';
import { findConcepts } from './find-concepts.ts';
import { paginate } from './paginate.ts';

/** More relations than one challenge has in any graph we know; totals are true because all of them are read. */
const ALL: PageRequest = { first: 1_000_000 };

export interface AddressingInput {
  /** Ids of challenges; unknown ids have empty pages. */
  readonly challenges: readonly string[];
  /** Only what is of these kinds. */
  readonly kinds?: readonly ConceptKind[] | null;
  readonly page: PageRequest;
}

/**
 * For each challenge, what addresses it or a narrower one of it: heaviest first (those without weight last), then by
 * name and id. Each concept comes once, by its heaviest relation; of equals by the one nearest to the challenge.
 * Three store calls, however many challenges.
 */
export async function findAddressing(
  store: GraphStore,
  { challenges, kinds, page }: AddressingInput,
  options: ReadOptions = {},
): Promise<Page<Neighbour>[]> {
  const steps = [{ type: 'BROADER', direction: 'IN' }] as const;
  const narrower = await store.closure({ ids: challenges, steps, maxDepth: null }, options);
  const members = narrower.members.map(({ id }) => id);
  const pages = await store.neighbours(members, { types: ['ADDRESSES'], direction: 'IN', kinds }, ALL, options);
  const direct = new Map(members.map((id, position) => [id, pages[position]?.items ?? []]));
  const key = await keyByStrength(store, [...direct.values()].flat(), options);
  return challenges.map((challenge) => {
    const reached = breadthFirstSearch(challenge, narrower.relations, 'IN').keys();
    return paginate(strongestOnce([...reached].flatMap((id) => direct.get(id) ?? [])), key, page);
  });
}

/** Each other end once, by its heaviest relation; the earliest of equals. */
function strongestOnce(neighbours: readonly Neighbour[]): Neighbour[] {
  const best = new Map<string, Neighbour>();
  for (const neighbour of neighbours) {
    const known = best.get(neighbour.id);
    if (!known || strength(neighbour) > strength(known)) best.set(neighbour.id, neighbour);
  }
  return [...best.values()];
}

function strength({ relation }: Neighbour): number {
  return relation.weight ?? -1;
}

async function keyByStrength(
  store: GraphStore,
  neighbours: readonly Neighbour[],
  options: ReadOptions,
): Promise<(neighbour: Neighbour) => CursorKey> {
  const ids = [...new Set(neighbours.map(({ id }) => id))];
  const concepts = await findConcepts(store, ids, options);
  const names = new Map(ids.map((id, position) => [id, sortKey(concepts[position]?.name ?? id)]));
  return (neighbour) => [-strength(neighbour), names.get(neighbour.id) ?? '', neighbour.id];
}
