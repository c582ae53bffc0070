import { RELATION_TYPES } from '../../domain/ontology.ts';
import type { RelationCount } from '../graph-store.ts';
import { type HalfEdge, type Topology } from './topology.ts';

/** How many of the half edges there are of each type and direction, in order of the ontology table. */
export function countRelations(topology: Topology, halves: readonly HalfEdge[]): RelationCount[] {
  const counts = new Uint32Array(RELATION_TYPES.length * 2);
  for (const half of halves) counts[topology.side(half)] = (counts[topology.side(half)] ?? 0) + 1;
  return toCounts(counts);
}

/** How many relations of each type and direction touch a node, in order of the ontology table. */
export function relationCounts(topology: Topology, node: number): RelationCount[] {
  return toCounts(
    Uint32Array.from({ length: RELATION_TYPES.length * 2 }, (_, side) => topology.halves(node, side).length),
  );
}

/** Numbers by side (see `Topology.side`) as a list of those that are not 0. */
function toCounts(counts: Uint32Array): RelationCount[] {
  return RELATION_TYPES.flatMap((type, position) =>
    (['OUT', 'IN'] as const)
      .map((direction, side) => ({ type, direction, count: counts[position * 2 + side] ?? 0 }))
      .filter(({ count }) => count > 0),
  );
}
