import { RELATION_TYPES } from '../../domain/ontology.ts';
import type { RelationCount } from '../graph-store.ts';
import { type HalfEdge, type Topology } from './topology.ts';

/** How many of the half edges there are of each type and direction, in order of the ontology table. */
export function countRelations(topology: Topology, halves: readonly HalfEdge[]): RelationCount[] {
  const counts = new Uint32Array(SIDES.length);
  for (const half of halves) counts[topology.side(half)] = (counts[topology.side(half)] ?? 0) + 1;
  return toCounts(counts);
}

/** How many relations of each type and direction touch a node, in order of the ontology table. */
export function relationCounts(topology: Topology, node: number): RelationCount[] {
  const counts = new Uint32Array(SIDES.length);
  topology.forEachSide(node, (side, count) => {
    counts[side] = count;
  });
  return toCounts(counts);
}

/** Types and directions by `Topology.side`. */
const SIDES = RELATION_TYPES.flatMap((type) => (['OUT', 'IN'] as const).map((direction) => ({ type, direction })));

/** Numbers by side as a list of those that are not 0. */
function toCounts(counts: Uint32Array): RelationCount[] {
  const list: RelationCount[] = [];
  SIDES.forEach(({ type, direction }, side) => {
    const count = counts[side] ?? 0;
    if (count > 0) list.push({ type, direction, count });
  });
  return list;
}
