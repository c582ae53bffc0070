import { RELATION_TYPES } from '../../domain/ontology.ts';
import type { Closure, ClosureRequest } from '../graph-store.ts';
import { compareIds } from './concept-table.ts';
import { edgeOf, typeBits, type HalfEdge, type Topology } from './topology.ts';
import type { Work } from './turns.ts';

const PAUSE_EVERY = 500;

/** Breadth-first search along the steps. */
export function* closure(topology: Topology, request: ClosureRequest): Work<Closure> {
  const isStep = stepTest(topology, request.steps);
  const depths = new Map<number, number>();
  for (const id of request.ids) {
    const node = topology.concepts.node(id);
    if (node !== undefined) depths.set(node, 0);
  }
  let visited = 0;
  for (const [node, depth] of depths) {
    if (request.maxDepth !== null && depth >= request.maxDepth) break;
    for (const half of topology.touching(node)) {
      const other = topology.other(half);
      if (isStep(half) && !depths.has(other)) depths.set(other, depth + 1);
    }
    if (++visited % PAUSE_EVERY === 0) yield;
  }
  const members = [...depths].map(([node, depth]) => ({ id: topology.concepts.id(node), depth }));
  members.sort((a, b) => a.depth - b.depth || compareIds(a.id, b.id));
  return { members, relations: topology.relationsById(yield* edgesAmong(topology, depths, request)) };
}

function stepTest(topology: Topology, steps: ClosureRequest['steps']): (half: HalfEdge) => boolean {
  const allowed = new Set(
    steps.map(({ type, direction }) => RELATION_TYPES.indexOf(type) * 2 + Number(direction === 'IN')),
  );
  return (half) => allowed.has(topology.side(half));
}

function* edgesAmong(
  topology: Topology,
  members: ReadonlyMap<number, number>,
  { steps }: ClosureRequest,
): Work<number[]> {
  const types = typeBits(steps.map((step) => step.type));
  const edges: number[] = [];
  let visited = 0;
  for (const node of members.keys()) {
    for (const half of topology.touching(node)) {
      if ((half & 1) === 1 || ((types >> topology.relations.type(edgeOf(half))) & 1) === 0) continue;
      if (members.has(topology.other(half))) edges.push(edgeOf(half));
    }
    if (++visited % PAUSE_EVERY === 0) yield;
  }
  return edges;
}
