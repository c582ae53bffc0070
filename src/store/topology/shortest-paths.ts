import { RELATION_TYPES } from '../../domain/ontology.ts';
import { relationId, type Relation } from '../../domain/relation.ts';
import type { GraphPath, ShortestPathsRequest } from '../graph-store.ts';
import { compareIds } from './concept-table.ts';
import { borrowNumbers, giveBack, type NodeNumbers } from './node-numbers.ts';
import { edgeOf, sidesOf, type Topology } from './topology.ts';
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
  const sides = sidesOf(request.types ?? RELATION_TYPES, 'BOTH');
  const ends = [endAt(topology, from), endAt(topology, to)] as const;
  try {
    const left = yield* distancesToTarget(topology, sides, ends, request.maxLength);
    if (left === null) return [];
    const paths: number[][] = [];
    yield* collect(topology, sides, left, [from], paths, request.first);
    return paths.map((nodes) => toPath(topology, sides, nodes));
  } finally {
    for (const { distances } of ends) giveBack(topology, distances);
  }
}

/** For each node on a shortest way, and some beside it that no way enters, how many steps are left to the target. */
function* distancesToTarget(
  topology: Topology,
  sides: readonly number[],
  [ahead, back]: readonly [End, End],
  maxLength: number,
): Work<Distances | null> {
  while (!meet(ahead, back)) {
    const end = ahead.frontier.length <= back.frontier.length ? ahead : back;
    if (end.frontier.length === 0 || ahead.depth + back.depth >= maxLength) return null;
    yield* grow(topology, sides, end);
  }
  return joinSides(topology, sides, ahead, back);
}

/** Distances of nodes, plus 1: 0 is no distance. */
type Distances = Int32Array;

/** What has been reached from one end. */
interface End {
  readonly distances: NodeNumbers;
  readonly levels: number[][];
  frontier: readonly number[];
  depth: number;
}

function endAt(topology: Topology, node: number): End {
  const distances = borrowNumbers(topology);
  distances.of[node] = 1;
  distances.nodes.push(node);
  return { distances, levels: [[node]], frontier: [node], depth: 0 };
}

function meet(a: End, b: End): boolean {
  const [small, large] = a.frontier.length <= b.frontier.length ? [a, b] : [b, a];
  return small.frontier.some((node) => large.distances.of[node] !== 0);
}

function* grow(topology: Topology, sides: readonly number[], end: End): Work<void> {
  const { of: distances, nodes } = end.distances;
  const next: number[] = [];
  let steps = 0;
  end.depth++;
  for (const node of end.frontier) {
    for (const side of sides) {
      for (const half of topology.halves(node, side)) {
        const other = topology.other(half);
        if (distances[other] !== 0) continue;
        distances[other] = end.depth + 1;
        nodes.push(other);
        next.push(other);
      }
    }
    if (++steps % PAUSE_EVERY === 0) yield;
  }
  end.levels.push(next);
  end.frontier = next;
}

/**
 * The distances to the target of the back side, continued through the levels of the front side to its start. Of a
 * level those count that touch the one before; whichever of the two has fewer relations is walked.
 */
function joinSides(topology: Topology, sides: readonly number[], ahead: End, back: End): Distances {
  const length = ahead.depth + back.depth;
  const { of: left, nodes } = back.distances;
  let level: readonly number[] = ahead.frontier.filter((node) => left[node] !== 0);
  for (let depth = ahead.depth - 1; depth >= 0; depth--) {
    const candidates = ahead.levels[depth] ?? [];
    const isSmaller = relationsOf(topology, sides, level) < relationsOf(topology, sides, candidates);
    const stepsLeft = length - depth + 1;
    const previous = isSmaller
      ? around(topology, sides, level, (other) => ahead.distances.of[other] === depth + 1)
      : candidates.filter((node) => touches(topology, sides, node, (other) => left[other] === stepsLeft - 1));
    for (const node of previous) {
      if (left[node] === 0) nodes.push(node);
      left[node] = stepsLeft;
    }
    level = previous;
  }
  return left;
}

function relationsOf(topology: Topology, sides: readonly number[], nodes: readonly number[]): number {
  let count = 0;
  for (const node of nodes) for (const side of sides) count += topology.halves(node, side).length;
  return count;
}

/** Other ends of relations of the nodes that pass, each once. */
function around(
  topology: Topology,
  sides: readonly number[],
  nodes: readonly number[],
  passes: (other: number) => boolean,
): number[] {
  const found = new Set<number>();
  for (const node of nodes) {
    for (const side of sides) {
      for (const half of topology.halves(node, side)) {
        const other = topology.other(half);
        if (passes(other)) found.add(other);
      }
    }
  }
  return [...found];
}

/** Whether a relation of the types leads to another node that passes. */
function touches(
  topology: Topology,
  sides: readonly number[],
  node: number,
  passes: (other: number) => boolean,
): boolean {
  return sides.some((side) => topology.halves(node, side).some((half) => passes(topology.other(half))));
}

/** Depth-first along falling distances, next ids in order: the first paths found are the first in order. */
function* collect(
  topology: Topology,
  sides: readonly number[],
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
  for (const side of sides) {
    for (const half of topology.halves(node, side)) {
      const other = topology.other(half);
      if (left[other] === remaining - 1) next.add(other);
    }
  }
  const inOrder = [...next].sort((a, b) => compareIds(topology.concepts.id(a), topology.concepts.id(b)));
  for (const other of inOrder) {
    if (paths.length >= first) return;
    path.push(other);
    yield* collect(topology, sides, left, path, paths, first);
    path.pop();
  }
}

function toPath(topology: Topology, sides: readonly number[], nodes: readonly number[]): GraphPath {
  const relations = nodes.slice(1).map((node, step) => firstRelation(topology, sides, nodes[step] ?? node, node));
  return { ids: nodes.map((node) => topology.concepts.id(node)), relations };
}

/** Of the relations between two neighbours the one with the first id. */
function firstRelation(topology: Topology, sides: readonly number[], a: number, b: number): Relation {
  const degree = (node: number): number => relationsOf(topology, sides, [node]);
  const [one, other] = degree(a) < degree(b) ? [a, b] : [b, a];
  const relations = sides
    .flatMap((side) => topology.halves(one, side).filter((half) => topology.other(half) === other))
    .map((half) => topology.relation(edgeOf(half)));
  return relations.reduce((best, relation) =>
    compareIds(relationId(relation), relationId(best)) < 0 ? relation : best,
  );
}
