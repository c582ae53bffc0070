import { PriorityQueue } from './priority-queue.ts';
import { compareText } from './settle.ts';

/** A directed, costed connection to a node; `cost` is 0 or more. */
export interface Arc {
  readonly to: string;
  readonly cost: number;
}

/** The arcs that leave a node, at most one to each other node, always in the same order. */
export type ArcsFrom<A extends Arc> = (node: string) => readonly A[];

/** A walk along arcs: `nodes` has one more entry than `arcs`. */
export interface Route<A extends Arc> {
  readonly nodes: readonly string[];
  readonly arcs: readonly A[];
  readonly cost: number;
}

export interface RouteLimits {
  /** Most arcs that a route may have. */
  readonly maxSteps: number;
  /** A lower bound on the arcs from a node to the goal: what cannot get there in time is not looked at. */
  readonly stepsLeft?: (node: string) => number;
  readonly avoidsNode?: (node: string) => boolean;
  readonly avoidsArc?: (from: string, to: string) => boolean;
}

interface Reached<A extends Arc> {
  readonly node: string;
  readonly cost: number;
  readonly steps: number;
  readonly before: Reached<A> | null;
  readonly arc: A | null;
}

/**
 * A cheapest route of at most `maxSteps` arcs, with the fewest arcs among the cheapest; null when there is none.
 * It never passes a node twice, since costs are not negative.
 *
 * Dijkstra, "A note on two problems in connexion with graphs", Numerische Mathematik 1 (1959), with labels of cost and
 * steps: a node is looked at again only when it is reached in fewer steps than before. O(s·m·log(s·m)) for s = maxSteps
 * and m arcs.
 */
export function dijkstra<A extends Arc>(
  arcsFrom: ArcsFrom<A>,
  from: string,
  to: string,
  { maxSteps, stepsLeft = () => 0, avoidsNode = () => false, avoidsArc = () => false }: RouteLimits,
): Route<A> | null {
  const queue = new PriorityQueue<Reached<A>>(
    (a, b) => a.cost - b.cost || a.steps - b.steps || compareText(a.node, b.node),
  );
  const fewestSteps = new Map<string, number>();
  queue.push({ node: from, cost: 0, steps: 0, before: null, arc: null });
  for (let here = queue.pop(); here !== undefined; here = queue.pop()) {
    if (here.node === to) return toRoute(here);
    if (here.steps >= (fewestSteps.get(here.node) ?? Infinity)) continue;
    fewestSteps.set(here.node, here.steps);
    if (here.steps === maxSteps) continue;
    for (const arc of arcsFrom(here.node)) {
      if (avoidsNode(arc.to) || avoidsArc(here.node, arc.to)) continue;
      const steps = here.steps + 1;
      if (steps + stepsLeft(arc.to) > maxSteps || steps >= (fewestSteps.get(arc.to) ?? Infinity)) continue;
      queue.push({ node: arc.to, cost: here.cost + arc.cost, steps, before: here, arc });
    }
  }
  return null;
}

function toRoute<A extends Arc>(end: Reached<A>): Route<A> {
  const nodes: string[] = [];
  const arcs: A[] = [];
  for (let here: Reached<A> | null = end; here !== null; here = here.before) {
    nodes.unshift(here.node);
    if (here.arc) arcs.unshift(here.arc);
  }
  return { nodes, arcs, cost: end.cost };
}
