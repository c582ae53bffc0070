import { dijkstra, type Arc, type ArcsFrom, type Route, type RouteLimits } from './dijkstra.ts';
import { compareText } from './settle.ts';

/**
 * The `k` cheapest routes without a repeated node and of at most `maxSteps` arcs, cheapest first; among equal costs
 * those with fewer arcs first, then by the ids of their nodes. Fewer when there are fewer.
 *
 * Yen, "Finding the k shortest loopless paths in a network", Management Science 17 (1971): every next route leaves an
 * earlier one at some node and goes on by the cheapest way that no earlier one took. O(k·s) runs of Dijkstra for
 * routes of s arcs.
 */
export function kShortestPaths<A extends Arc>(
  arcsFrom: ArcsFrom<A>,
  from: string,
  to: string,
  { k, ...limits }: Pick<RouteLimits, 'maxSteps' | 'stepsLeft'> & { readonly k: number },
): Route<A>[] {
  const found: Route<A>[] = [];
  const candidates = new Map<string, Route<A>>();
  const first = k > 0 ? dijkstra(arcsFrom, from, to, limits) : null;
  if (first) candidates.set(key(first), first);
  while (found.length < k && candidates.size > 0) {
    const next = [...candidates.values()].sort(compareRoutes)[0];
    if (!next) break;
    candidates.delete(key(next));
    found.push(next);
    if (found.length < k) {
      for (const deviation of deviations(arcsFrom, next, to, limits, found)) candidates.set(key(deviation), deviation);
    }
  }
  return found;
}

function deviations<A extends Arc>(
  arcsFrom: ArcsFrom<A>,
  route: Route<A>,
  to: string,
  limits: RouteLimits,
  found: readonly Route<A>[],
): Route<A>[] {
  return route.nodes.slice(0, -1).flatMap((spur, at) => {
    const root = route.nodes.slice(0, at + 1);
    const taken = new Set(found.filter((other) => startsWith(other.nodes, root)).map((other) => other.nodes[at + 1]));
    const passed = new Set(root);
    const rest = dijkstra(arcsFrom, spur, to, {
      ...limits,
      maxSteps: limits.maxSteps - at,
      avoidsNode: (node) => passed.has(node),
      avoidsArc: (start, end) => start === spur && taken.has(end),
    });
    if (!rest) return [];
    const arcs = [...route.arcs.slice(0, at), ...rest.arcs];
    return [{ nodes: [...root, ...rest.nodes.slice(1)], arcs, cost: arcs.reduce((sum, arc) => sum + arc.cost, 0) }];
  });
}

function startsWith(nodes: readonly string[], root: readonly string[]): boolean {
  return root.every((node, at) => nodes[at] === node);
}

function key(route: Route<Arc>): string {
  return route.nodes.join('\n');
}

function compareRoutes(a: Route<Arc>, b: Route<Arc>): number {
  return a.cost - b.cost || a.arcs.length - b.arcs.length || compareText(key(a), key(b));
}
