import { RELATION_TYPES } from '../../domain/ontology.ts';
import { relationId, type Relation } from '../../domain/relation.ts';
import type { GraphPath, ShortestPathsRequest } from '../graph-store.ts';
import { compareIds } from './concept-table.ts';
import { borrowNumbers, giveBack, type NodeNumbers } from './node-numbers.ts';
import { degree, packSide, type PackedSide } from './packed-side.ts';
import { sidesOf, type Topology } from './topology.ts';
import type { Work } from './turns.ts';

const PAUSE_EVERY = 2000;

/**
 * All shortest paths by bidirectional breadth-first search (I. Pohl, 1971): it grows the side with fewer relations to
 * look at until the two touch, then lists the ways through in order of the ids that they pass.
 */
export function* shortestPaths(topology: Topology, request: ShortestPathsRequest): Work<GraphPath[]> {
  const from = topology.concepts.node(request.from);
  const to = topology.concepts.node(request.to);
  if (from === undefined || to === undefined || request.first <= 0 || request.maxLength < 0) return [];
  const sides: PackedSide[] = [];
  for (const side of sidesOf(request.types ?? RELATION_TYPES, 'BOTH')) {
    if (topology.relations.count(side >> 1) > 0) sides.push(yield* packSide(topology, side));
  }
  const ends = [endAt(topology, from), endAt(topology, to)] as const;
  const dead = borrowNumbers(topology);
  try {
    const isReached = from === to || (yield* growTogether(sides, ends, request.maxLength));
    if (!isReached) return [];
    const [ahead, back] = ends;
    const search = { topology, sides, ahead, back, dead, length: from === to ? 0 : ahead.depth + back.depth + 1 };
    const paths: number[][] = [];
    if (request.first === 1) paths.push(leastPath(search, from));
    else yield* collect(search, [from], paths, request.first);
    return paths.map((nodes) => toPath(topology, sides, nodes));
  } finally {
    for (const { distances } of ends) giveBack(topology, distances);
    giveBack(topology, dead);
  }
}

/** What has been reached from one end. */
interface End {
  /** Steps from the end, plus 1: 0 is what has not been reached. Nodes are in order of their distance. */
  readonly distances: NodeNumbers;
  /** All that lies at the depth: the nodes from this one on, up to the last one when the step was begun. */
  frontier: number;
  /** All within so many steps has been reached, and perhaps some that lies one step further. */
  depth: number;
}

function endAt(topology: Topology, node: number): End {
  const distances = borrowNumbers(topology);
  distances.of[node] = 1;
  distances.nodes.push(node);
  return { distances, frontier: 0, depth: 0 };
}

/** Whether the ends reach each other; if so the shortest way has one step more than their depths together. */
function* growTogether(sides: readonly PackedSide[], [a, b]: readonly [End, End], maxLength: number): Work<boolean> {
  while (a.depth + b.depth < maxLength) {
    const [short, long] = breadth(a) <= breadth(b) ? [a, b] : [b, a];
    const most = relationsOf(sides, short, Infinity);
    const [end, other] = relationsOf(sides, long, most) <= most ? [long, short] : [short, long];
    if (yield* grow(sides, end, other)) return true;
    if (breadth(end) === 0) return false;
  }
  return false;
}

/** Takes one step further from an end, and stops with true at the first thing that the other end has reached. */
function* grow(sides: readonly PackedSide[], end: End, { distances: others }: End): Work<boolean> {
  const { of: distances, nodes } = end.distances;
  const reached = others.of;
  const distance = end.depth + 2;
  const last = nodes.length;
  for (let place = end.frontier; place < last; place++) {
    const node = nodes[place] ?? 0;
    for (const { starts, ends } of sides) {
      const stop = starts[node + 1] ?? 0;
      for (let at = starts[node] ?? 0; at < stop; at++) {
        const other = ends[at] ?? 0;
        if (distances[other] !== 0) continue;
        distances[other] = distance;
        nodes.push(other);
        if (reached[other] !== 0) return true;
      }
    }
    if (place % PAUSE_EVERY === PAUSE_EVERY - 1) yield;
  }
  end.depth++;
  end.frontier = last;
  return false;
}

/** How many nodes lie at the depth. */
function breadth({ distances, frontier }: End): number {
  return distances.nodes.length - frontier;
}

/** How many relations what lies at the depth has; a long list is not counted beyond `enough`. */
function relationsOf(sides: readonly PackedSide[], { distances: { nodes }, frontier }: End, enough: number): number {
  let count = 0;
  for (let place = frontier; place < nodes.length && count <= enough; place++) {
    for (const side of sides) count += degree(side, nodes[place] ?? 0);
  }
  return count;
}

/** Two ends that reach each other in `length` steps. */
interface Search {
  readonly topology: Topology;
  readonly sides: readonly PackedSide[];
  readonly ahead: End;
  readonly back: End;
  /** Nodes ahead from which the target is not reached in the steps that are left, as far as that was looked at. */
  readonly dead: NodeNumbers;
  readonly length: number;
}

/** Depth-first in order of the next ids: the first paths found are the first in order. */
function* collect(search: Search, path: number[], paths: number[][], first: number): Work<void> {
  const node = path.at(-1) ?? 0;
  const left = search.length + 1 - path.length;
  if (left === 0) {
    paths.push([...path]);
    yield;
    return;
  }
  for (const other of allOnward(search, node, left)) {
    if (paths.length >= first) return;
    path.push(other);
    yield* collect(search, path, paths, first);
    path.pop();
  }
}

/** What lies one step nearer to the target, by id. */
function allOnward(search: Search, node: number, left: number): number[] {
  const { topology, sides } = search;
  const next = new Set<number>();
  for (const { starts, ends } of sides)
    for (const other of ends.subarray(starts[node], starts[node + 1])) next.add(other);
  const onward = [...next].filter((other) => leadsOn(search, other, left - 1));
  return onward.sort((a, b) => compareIds(topology.concepts.id(a), topology.concepts.id(b)));
}

/** The first path in order. */
function leastPath(search: Search, from: number): number[] {
  const path = [from];
  for (let left = search.length; left > 0; left--) path.push(leastOnward(search, path.at(-1) ?? from, left));
  return path;
}

/** The first of what lies one step nearer: what comes behind the first known by then is not looked at. */
function leastOnward(search: Search, node: number, left: number): number {
  const { concepts } = search.topology;
  const { depth, distances } = search.back;
  let [least, leastId] = [node, ''];
  for (const { starts, ends } of search.sides) {
    const stop = starts[node + 1] ?? 0;
    for (let at = starts[node] ?? 0; at < stop; at++) {
      const other = ends[at] ?? 0;
      // Most lie elsewhere, which is told faster than the order of two ids.
      const known = distances.of[other] ?? 0;
      if (known !== left && (known !== 0 || left <= depth + 1)) continue;
      const id = concepts.id(other);
      if ((leastId === '' || id < leastId) && leadsOn(search, other, left - 1)) [least, leastId] = [other, id];
    }
  }
  return least;
}

/**
 * Whether a node is on a shortest way with so many steps left. What lies within the depth of the back end is known;
 * for the rest the ways on are tried, each node once.
 */
function leadsOn(search: Search, node: number, left: number): boolean {
  const { sides, ahead, back, dead, length } = search;
  const known = back.distances.of[node] ?? 0;
  if (known !== 0 || left <= back.depth) return known === left + 1;
  if (ahead.distances.of[node] !== length - left + 1 || dead.of[node] !== 0) return false;
  for (const { starts, ends } of sides) {
    const stop = starts[node + 1] ?? 0;
    for (let at = starts[node] ?? 0; at < stop; at++) {
      if (!leadsOn(search, ends[at] ?? 0, left - 1)) continue;
      back.distances.of[node] = left + 1;
      back.distances.nodes.push(node);
      return true;
    }
  }
  dead.of[node] = 1;
  dead.nodes.push(node);
  return false;
}

function toPath(topology: Topology, sides: readonly PackedSide[], nodes: readonly number[]): GraphPath {
  const relations = nodes.slice(1).map((node, step) => firstRelation(topology, sides, nodes[step] ?? node, node));
  return { ids: nodes.map((node) => topology.concepts.id(node)), relations };
}

/** Of the relations between two neighbours the one with the first id. */
function firstRelation(topology: Topology, sides: readonly PackedSide[], a: number, b: number): Relation {
  const relationsAt = (node: number): number => sides.reduce((sum, side) => sum + degree(side, node), 0);
  const [one, other] = relationsAt(a) < relationsAt(b) ? [a, b] : [b, a];
  const between: number[] = [];
  for (const { starts, ends, edges } of sides) {
    const stop = starts[one + 1] ?? 0;
    for (let at = starts[one] ?? 0; at < stop; at++) if (ends[at] === other) between.push(edges[at] ?? 0);
  }
  const relations = between.map((edge) => topology.relation(edge));
  return relations.reduce((best, relation) =>
    compareIds(relationId(relation), relationId(best)) < 0 ? relation : best,
  );
}
