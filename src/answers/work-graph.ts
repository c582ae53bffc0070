import { edgeBetween, toAdjacency, type Adjacency } from '../domain/adjacency.ts';
import { isIdOfKind } from '../domain/concept.ts';
import { RELATION_TYPES, type RelationType } from '../domain/ontology.ts';
import type { RelationKey } from '../domain/relation.ts';
import { toRoleNeeds, type RoleNeeds } from '../domain/role-needs.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { byVersion } from './by-version.ts';

/**
 * How much a random walk over work and learning follows each relation. Membership in collections and matches between
 * taxonomies say nothing about what to learn next.
 */
const WALKED: Readonly<Partial<Record<RelationType, number>>> = {
  REQUIRES: 1,
  USES: 1,
  HAS_RESPONSIBILITY: 0.5,
  FACES: 0.5,
  ADDRESSES: 1,
  APPLIES: 0.5,
  DEVELOPS: 1,
  PREREQUISITE_OF: 1,
  BROADER: 0.5,
  RELATED: 0.5,
  EXAMPLE_OF: 1,
};

/** Weight of a relation whose sources say neither how strong nor how important it is, as in `requirements.ts`. */
const UNSTATED_WEIGHT = 0.5;

/** Skills, tools and the work around them in memory: small numbers instead of ids. */
export interface WorkGraph {
  readonly ids: readonly string[];
  /** The node of an id; undefined for concepts that no walked relation touches. */
  readonly nodes: ReadonlyMap<string, number>;
  readonly adjacency: Adjacency;
  readonly isSkill: Uint8Array;
  readonly needs: RoleNeeds;
  /** The relation behind an edge of the adjacency. */
  readonly relationOf: (edge: number) => RelationKey;
  /** A relation between two concepts, in either direction; undefined when none is walked. */
  readonly between: (a: string, b: string) => RelationKey | undefined;
}

/** The work graph as of now; see `by-version.ts`. At most two store calls. */
export const getWorkGraph = byVersion(readWorkGraph);

async function readWorkGraph(store: GraphStore): Promise<WorkGraph> {
  const types = RELATION_TYPES.filter((type) => WALKED[type] !== undefined);
  const { ids, from, to, type, weight } = await store.topology(types);
  const typeOf = (edge: number): RelationType => RELATION_TYPES[type[edge] ?? 0] ?? 'RELATED';
  const weights = Float64Array.from(weight, (value) => (Number.isNaN(value) ? UNSTATED_WEIGHT : value));
  const walked = weights.map((value, edge) => value * (WALKED[typeOf(edge)] ?? 0));
  const idOf = (node: number | undefined): string => ids[node ?? 0] ?? '';
  const nodes = new Map(ids.map((id, node) => [id, node]));
  const adjacency = toAdjacency(ids.length, { from, to, weight: walked });
  const relationOf = (edge: number): RelationKey => ({
    type: typeOf(edge),
    from: idOf(from[edge]),
    to: idOf(to[edge]),
  });
  return {
    ids,
    nodes,
    adjacency,
    isSkill: Uint8Array.from(ids, (id) => (isIdOfKind(id, 'SKILL') ? 1 : 0)),
    needs: toRoleNeeds(ids, { from, to, weight: weights, typeOf }),
    relationOf,
    between: (a, b) => {
      const edge = edgeBetween(adjacency, nodes.get(a) ?? -1, nodes.get(b) ?? -1);
      return edge === undefined ? undefined : relationOf(edge);
    },
  };
}
