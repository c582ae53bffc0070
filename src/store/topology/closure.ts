import type { RelationType } from '../../domain/ontology.ts';
import type { Closure, ClosureRequest } from '../graph-store.ts';
import { compareIds } from './concept-table.ts';
import { edgeOf, sidesOf, type Topology } from './topology.ts';
import type { Work } from './turns.ts';

const PAUSE_EVERY = 500;

/** Breadth-first search along the steps. */
export function* closure(topology: Topology, request: ClosureRequest): Work<Closure> {
  const sides = request.steps.flatMap(({ type, direction }) => sidesOf([type], direction));
  const depths = new Map<number, number>();
  for (const id of request.ids) {
    const node = topology.concepts.node(id);
    if (node !== undefined) depths.set(node, 0);
  }
  let visited = 0;
  for (const [node, depth] of depths) {
    if (request.maxDepth !== null && depth >= request.maxDepth) break;
    for (const side of sides) {
      for (const half of topology.halves(node, side)) {
        const other = topology.other(half);
        if (!depths.has(other)) depths.set(other, depth + 1);
      }
    }
    if (++visited % PAUSE_EVERY === 0) yield;
  }
  const members = [...depths].map(([node, depth]) => ({ id: topology.concepts.id(node), depth }));
  members.sort((a, b) => a.depth - b.depth || compareIds(a.id, b.id));
  const types = request.steps.map(({ type }) => type);
  return { members, relations: yield* topology.relationsById(yield* edgesAmong(topology, depths, types)) };
}

function* edgesAmong(
  topology: Topology,
  members: ReadonlyMap<number, number>,
  types: readonly RelationType[],
): Work<number[]> {
  const sides = sidesOf(types, 'OUT');
  const edges: number[] = [];
  let visited = 0;
  for (const node of members.keys()) {
    for (const side of sides) {
      for (const half of topology.halves(node, side)) if (members.has(topology.other(half))) edges.push(edgeOf(half));
    }
    if (++visited % PAUSE_EVERY === 0) yield;
  }
  return edges;
}
