import { breadthFirstSearch } from '../domain/breadth-first-search.ts';
import { isIdOfKind } from '../domain/concept.ts';
import type { Relation } from '../domain/relation.ts';
import { sortKey } from '../domain/text.ts';
import type { GraphStore, Neighbour, Page, PageRequest, ReadOptions } from '../store/graph-store.ts';
import { findConcepts } from './find-concepts.ts';
import { paginate } from './paginate.ts';

export interface PrerequisitesInput {
  /** Ids of skills; unknown ids have empty pages. */
  readonly skills: readonly string[];
  /** IN for what is to be known before, OUT for what the skill leads to. */
  readonly direction: 'OUT' | 'IN';
  readonly page: PageRequest;
}

/**
 * For each skill, everything before it (or after it) in the learning order, nearest first, then by name and id. The
 * relation of each is the heaviest one on a shortest chain to the skill. A skill on a cycle is not its own
 * prerequisite. Two store calls, however many skills.
 */
export async function findPrerequisites(
  store: GraphStore,
  { skills, direction, page }: PrerequisitesInput,
  options: ReadOptions = {},
): Promise<Page<Neighbour>[]> {
  const steps = [{ type: 'PREREQUISITE_OF', direction }] as const;
  const { members, relations } = await store.closure({ ids: skills, steps, maxDepth: null }, options);
  const ids = members.map(({ id }) => id);
  const concepts = await findConcepts(store, ids, options);
  const names = new Map(ids.map((id, position) => [id, sortKey(concepts[position]?.name ?? id)]));
  return skills.map((skill) => {
    const reached = [...breadthFirstSearch(skill, relations, direction)].flatMap(([id, { depth, by }]) =>
      by ? [{ id, depth, neighbour: { id, direction, relation: by } }] : [],
    );
    const { items, ...rest } = paginate(reached, ({ id, depth }) => [depth, names.get(id) ?? '', id], page);
    return { ...rest, items: items.map(({ neighbour, cursor }) => ({ ...neighbour, cursor })) };
  });
}

/** PREREQUISITE_OF among the skills and everything before them. One store call; none without skills. */
export async function findAllBefore(
  store: GraphStore,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<readonly Relation[]> {
  const skills = [...new Set(ids)].filter((id) => isIdOfKind(id, 'SKILL'));
  if (skills.length === 0) return [];
  const steps = [{ type: 'PREREQUISITE_OF', direction: 'IN' }] as const;
  return (await store.closure({ ids: skills, steps, maxDepth: null }, options)).relations;
}
