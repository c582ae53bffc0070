import { relationId, type Relation } from '../../domain/relation.ts';
import type { GraphPath, ShortestPathsRequest } from '../graph-store.ts';
import { compareIds } from './concept-table.ts';
import { borrowNumbers, giveBack, type NodeNumbers } from './node-numbers.ts';
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
  const sides = [sideAt(topology, from), sideAt(topology, to)] as const;
  try {
    const left = yield* distancesToTarget(topology, types, sides, request.maxLength);
    if (left === null) return [];
    const paths: number[][] = [];
    yield* collect(topology, types, left, [from], paths, request.first);
    return paths.map((nodes) => toPath(topology, types, nodes));
  } finally {
    for (const { distances } of sides) giveBack(topology, distances);
  }
}

/** For each node on a shortest way, and some beside it that no way enters, how many steps are left to the target. */
function* distancesToTarget(
  topology: Topology,
  types: Bits,
  [ahead, back]: readonly [Side, Side],
  maxLength: number,
): Work<Distances | null> {
  while (!meet(ahead, back)) {
    const side = ahead.frontier.length <= back.frontier.length ? ahead : back;
    if (side.frontier.length === 0 || ahead.depth + back.depth >= maxLength) return null;
    yield* grow(topology, types, side);
  }
  return joinSides(topology, types, ahead, back);
}

/** Distances of nodes, plus 1: 0 is no distance. */
type Distances = Int32Array;

/** What has been reached from one end. */
interface Side {
  readonly distances: NodeNumbers;
  readonly levels: number[][];
  frontier: readonly number[];
  depth: number;
}

function sideAt(topology: Topology, node: number): Side {
  const distances = borrowNumbers(topology);
  distances.of[node] = 1;
  distances.nodes.push(node);
  return { distances, levels: [[node]], frontier: [node], depth: 0 };
}

function meet(a: Side, b: Side): boolean {
  const [small, large] = a.frontier.length <= b.frontier.length ? [a, b] : [b, a];
  return small.frontier.some((node) => large.distances.of[node] !== 0);
}

function* grow(topology: Topology, types: Bits, side: Side): Work<void> {
  const { of: distances, nodes } = side.distances;
  const next: number[] = [];
  let steps = 0;
  side.depth++;
  for (const node of side.frontier) {
    for (const half of topology.touching(node)) {
      if (((types >> topology.relations.type(edgeOf(half))) & 1) === 0) continue;
      const other = topology.other(half);
      if (distances[other] !== 0) continue;
      distances[other] = side.depth + 1;
      nodes.push(other);
      next.push(other);
    }
    if (++steps % PAUSE_EVERY === 0) yield;
  }
  side.levels.push(next);
  side.frontier = next;
}

/**
 * The distances to the target of the back side, continued through the levels of the front side to its start. Of a
 * level those count that touch the one before; whichever of the two has fewer relations is walked.
 */
function joinSides(topology: Topology, types: Bits, ahead: Side, back: Side): Distances {
  const length = ahead.depth + back.depth;
  const { of: left, nodes } = back.distances;
  let level: readonly number[] = ahead.frontier.filter((node) => left[node] !== 0);
  for (let depth = ahead.depth - 1; depth >= 0; depth--) {
    const candidates = ahead.levels[depth] ?? [];
    const isSmaller = relationsOf(topology, level) < relationsOf(topology, candidates);
    const stepsLeft = length - depth + 1;
    const previous = isSmaller
      ? around(topology, types, level, (other) => ahead.distances.of[other] === depth + 1)
      : candidates.filter((node) => touches(topology, types, node, (other) => left[other] === stepsLeft - 1));
    for (const node of previous) {
      if (left[node] === 0) nodes.push(node);
      left[node] = stepsLeft;
    }
    level = previous;
  }
  return left;
}

function relationsOf(topology: Topology, nodes: readonly number[]): number {
  return nodes.reduce((sum, node) => sum + topology.touching(node).length, 0);
}

/** Other ends of relations of the nodes that pass, each once. */
function around(
  topology: Topology,
  types: Bits,
  nodes: readonly number[],
  passes: (other: number) => boolean,
): number[] {
  const found = new Set<number>();
  for (const node of nodes) {
    for (const half of topology.touching(node)) {
      const other = topology.other(half);
      if (((types >> topology.relations.type(edgeOf(half))) & 1) === 1 && passes(other)) found.add(other);
    }
  }
  return [...found];
}

/** Whether a relation of the types leads to another node that passes. */
function touches(topology: Topology, types: Bits, node: number, passes: (other: number) => boolean): boolean {
  for (const half of topology.touching(node)) {
    if (((types >> topology.relations.type(edgeOf(half))) & 1) === 1 && passes(topology.other(half))) return true;
  }
  return false;
}

/** Depth-first along falling distances, next ids in order: the first paths found are the first in order. */
function* collect(
  topology: Topology,
  types: Bits,
  left: Distances,
  path: number[],
  paths: number[][],
  first: number,
): Work<void> {
  const node = path.at(-1) ?? 0;
  const remaining = left[node] ?? 0;
  if (remaining === 1) {
    paths.push([...path]);
    yield;
    return;
  }
  const next = new Set<number>();
  for (const half of topology.touching(node)) {
    if (((types >> topology.relations.type(edgeOf(half))) & 1) === 0) continue;
    const other = topology.other(half);
    if (left[other] === remaining - 1) next.add(other);
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
