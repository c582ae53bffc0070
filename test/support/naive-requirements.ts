import type { RelationType } from '../../src/domain/ontology.ts';
import type { Relation } from '../../src/domain/relation.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

const NEEDS = ['REQUIRES', 'DEVELOPS', 'USES'] as const;

/** What the answers should come to, worked out one neighbour at a time: slow, short and without their code. */
export interface NaiveGraph {
  /** Skills and tools that a role, stage or responsibility needs, inherited ones included. */
  needs(id: string): Promise<Set<string>>;
  /** Those of them that somebody needs without an alternative, and says how much. */
  needsAlone(id: string): Promise<Set<string>>;
  /** Everything that holding these lets one do. */
  meets(ids: readonly string[]): Promise<Set<string>>;
  /** Direct prerequisites of a skill. */
  prerequisites(skill: string): Promise<Set<string>>;
}

export function naiveGraph(store: GraphStore): NaiveGraph {
  const others = async (id: string, types: readonly RelationType[], direction: 'OUT' | 'IN'): Promise<string[]> => {
    const [page] = await store.neighbours([id], { types, direction }, { first: 10_000 });
    return (page?.items ?? []).map((neighbour) => neighbour.id);
  };
  const everything = async (starts: readonly string[], types: readonly RelationType[]): Promise<Set<string>> => {
    const found = new Set(starts);
    for (const id of found) for (const other of await others(id, types, 'OUT')) found.add(other);
    return found;
  };
  const needs = async (id: string, counts: (relation: Relation) => boolean): Promise<Set<string>> => {
    const needed = new Set<string>();
    for (const bearer of await everything([id], ['BROADER', 'HAS_RESPONSIBILITY'])) {
      const [page] = await store.neighbours([bearer], { types: NEEDS, direction: 'OUT' }, { first: 10_000 });
      for (const { id: other, relation } of page?.items ?? []) {
        if (!other.startsWith('qualification/') && counts(relation)) needed.add(other);
      }
    }
    return needed;
  };
  return {
    needs: (id) => needs(id, () => true),
    needsAlone: (id) => needs(id, ({ anyOf, weight }) => anyOf === null && weight !== null),
    meets: (ids) => everything(ids, ['BROADER', 'EXAMPLE_OF', 'REPLACED_BY']),
    prerequisites: async (skill) => new Set(await others(skill, ['PREREQUISITE_OF'], 'IN')),
  };
}
