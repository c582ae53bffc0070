import type { Edge } from './find-cycle.ts';
import { compareText } from './settle.ts';

export interface BrokenCycles<E extends Edge> {
  /** The edges that remain; they hold no cycle. */
  readonly kept: readonly E[];
  /** One for every cycle met, in the order of `cycles`. */
  readonly removed: readonly E[];
  /** Each as the nodes on it in order, every one once, the one whose id comes first in front. */
  readonly cycles: readonly (readonly string[])[];
}

/**
 * Makes edges acyclic: as long as there is a cycle, the edge on it that comes first by `leastCertain` goes. Every cycle
 * met is reported whole; acyclic edges come back untouched. The same edges give the same outcome in any order.
 *
 * A heuristic for the feedback arc set problem, which is NP-hard (Karp 1972): it explains each removal by a loop
 * instead of removing as little as possible. O((r + 1)·(n + m)) after sorting, for r removed edges.
 */
export function breakCycles<E extends Edge>(
  edges: readonly E[],
  leastCertain: (a: E, b: E) => number,
): BrokenCycles<E> {
  let kept = [...edges].sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
  const removed: E[] = [];
  const cycles: string[][] = [];
  for (let cycle = findCycle(kept); cycle !== null; cycle = findCycle(kept)) {
    const [weakest] = edgesOf(cycle, kept).sort(leastCertain);
    if (!weakest) break;
    kept = kept.filter((edge) => edge.from !== weakest.from || edge.to !== weakest.to);
    removed.push(weakest);
    cycles.push(rotate(cycle));
  }
  return { kept, removed, cycles };
}

/** Some cycle as its nodes in order, by depth-first search with an explicit stack; null when there is none. */
function findCycle(edges: readonly Edge[]): string[] | null {
  const successors = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const known = successors.get(from);
    if (known) known.push(to);
    else successors.set(from, [to]);
  }
  const finished = new Set<string>();
  for (const start of successors.keys()) {
    const cycle = finished.has(start) ? null : searchFrom(start, successors, finished);
    if (cycle) return cycle;
  }
  return null;
}

function searchFrom(
  start: string,
  successors: ReadonlyMap<string, readonly string[]>,
  finished: Set<string>,
): string[] | null {
  const unvisited = (node: string): Iterator<string> => (successors.get(node) ?? []).values();
  const stack = [{ node: start, next: unvisited(start) }];
  const onPath = new Set([start]);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const step = top.next.next();
    if (step.done) {
      stack.pop();
      onPath.delete(top.node);
      finished.add(top.node);
    } else if (onPath.has(step.value)) {
      const path = stack.map(({ node }) => node);
      return path.slice(path.indexOf(step.value));
    } else if (!finished.has(step.value)) {
      stack.push({ node: step.value, next: unvisited(step.value) });
      onPath.add(step.value);
    }
  }
  return null;
}

function edgesOf<E extends Edge>(cycle: readonly string[], edges: readonly E[]): E[] {
  const next = new Map(cycle.map((node, at) => [node, cycle[(at + 1) % cycle.length]]));
  return edges.filter(({ from, to }) => next.get(from) === to);
}

function rotate(cycle: readonly string[]): string[] {
  const first = cycle.indexOf([...cycle].sort(compareText)[0] ?? '');
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}
