import { relationId, type Relation } from '../../domain/relation.ts';
import type { GraphPath, ShortestPathsRequest } from '../graph-store.ts';
import { compareIds } from './concept-table.ts';
import { edgeOf, typeBits, type Bits, type Topology } from './topology.ts';
import type { Work } from './turns.ts';

const PAUSE_EVERY = 2000;

/**
 * All shortest paths by bidirectional breadth-first search: it grows the smaller of the two frontiers until they meet,
 * then lists the ways through in order of the ids that they pass.
 */
export function* shortestPaths(topology: Topology, request: ShortestPathsRequest): Work<GraphPath[]> {
  const from = topology.concepts.node(request.from);
  const to = topology.concepts.node(request.to);
  if (from === undefined || to === undefined || request.first <= 0 || request.maxLength < 0) return [];
  const types = typeBits(request.types);
  const left = yield* distancesToTarget(topology, types, from, to, request.maxLength);
  if (left === null) return [];
  const paths: number[][] = [];
  yield* collect(topology, types, left, [from], paths, request.first);
  return paths.map((nodes) => toPath(topology, types, nodes));
}

/** For each node on a shortest way, and some beside it that no way enters, how many steps are left to the target. */
function* distancesToTarget(
  topology: Topology,
  types: Bits,
  from: number,
  to: number,
  maxLength: number,
): Work<Map<number, number> | null> {
  const sides = [sideAt(from), sideAt(to)] as const;
  const [ahead, back] = sides;
  while (!meet(ahead, back)) {
    const side = ahead.frontier.length <= back.frontier.length ? ahead : back;
    if (side.frontier.length === 0 || ahead.depth + back.depth >= maxLength) return null;
    yield* grow(topology, types, side);
  }
  return joinSides(topology, types, ahead, back);
}

/** What has been reached from one end. */
interface Side {
  readonly distances: Map<number, number>;
  readonly levels: number[][];
  frontier: readonly number[];
  depth: number;
}

function sideAt(node: number): Side {
  return { distances: new Map([[node, 0]]), levels: [[node]], frontier: [node], depth: 0 };
}

function meet(a: Side, b: Side): boolean {
  const [small, large] = a.frontier.length <= b.frontier.length ? [a, b] : [b, a];
  return small.frontier.some((node) => large.distances.has(node));
}

function* grow(topology: Topology, types: Bits, side: Side): Work<void> {
  const next: number[] = [];
  let steps = 0;
  side.depth++;
  for (const node of side.frontier) {
    for (const half of topology.touching(node)) {
      if (((types >> topology.relations.type(edgeOf(half))) & 1) === 0) continue;
      const other = topology.other(half);
      if (side.distances.has(other)) continue;
      side.distances.set(other, side.depth);
      next.push(other);
    }
    if (++steps % PAUSE_EVERY === 0) yield;
  }
  side.levels.push(next);
  side.frontier = next;
}

/** The distances to the target of the back side, continued through the levels of the front side to its start. */
function joinSides(topology: Topology, types: Bits, ahead: Side, back: Side): Map<number, number> {
  const length = ahead.depth + back.depth;
  const left = new Map(back.distances);
  let level = ahead.frontier.filter((node) => left.has(node));
  for (let depth = ahead.depth - 1; depth >= 0; depth--) {
    const previous = new Set<number>();
    for (const node of level) {
      for (const half of topology.touching(node)) {
        if (((types >> topology.relations.type(edgeOf(half))) & 1) === 0) continue;
        const other = topology.other(half);
        if (ahead.distances.get(other) === depth) previous.add(other);
      }
    }
    level = [...previous];
    for (const node of level) left.set(node, length - depth);
  }
  return left;
}

/** Depth-first along falling distances, next ids in order: the first paths found are the first in order. */
function* collect(
  topology: Topology,
  types: Bits,
  left: ReadonlyMap<number, number>,
  path: number[],
  paths: number[][],
  first: number,
): Work<void> {
  const node = path.at(-1) ?? 0;
  const remaining = left.get(node) ?? 0;
  if (remaining === 0) {
    paths.push([...path]);
    yield;
    return;
  }
  const next = new Set<number>();
  for (const half of topology.touching(node)) {
    if (((types >> topology.relations.type(edgeOf(half))) & 1) === 0) continue;
    const other = topology.other(half);
    if (left.get(other) === remaining - 1) next.add(other);
  }
  const inOrder = [...next].sort((a, b) => compareIds(topology.concepts.id(a), topology.concepts.id(b)));
  for (const other of inOrder) {
    if (paths.length >= first) return;
    path.push(other);
    yield* collect(topology, types, left, path, paths, first);
    path.pop();
  }
}

function toPath(topology: Topology, types: Bits, nodes: readonly number[]): GraphPath {
  const relations = nodes.slice(1).map((node, step) => firstRelation(topology, types, nodes[step] ?? node, node));
  return { ids: nodes.map((node) => topology.concepts.id(node)), relations };
}

/** Of the relations between two neighbours the one with the first id. */
function firstRelation(topology: Topology, types: Bits, a: number, b: number): Relation {
  const [hub, other] = topology.touching(a).length < topology.touching(b).length ? [a, b] : [b, a];
  const relations = topology
    .touching(hub)
    .filter((half) => topology.other(half) === other && ((types >> topology.relations.type(edgeOf(half))) & 1) === 1)
    .map((half) => topology.relation(edgeOf(half)));
  return relations.reduce((best, relation) =>
    compareIds(relationId(relation), relationId(best)) < 0 ? relation : best,
  );
}
