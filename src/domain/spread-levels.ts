import type { Edge } from './find-cycle.ts';

/**
 * The level at which everything reachable is held: along `to` of an edge, a node is held as well as the best held node
 * that leads to it. The claims themselves are included.
 *
 * Breadth-first search from the claims, highest level first, so that the first visit of a node settles it (the
 * widest-path problem with one width per start). O(c log c + n + m).
 */
export function spreadLevels(claims: ReadonlyMap<string, number>, edges: Iterable<Edge>): Map<string, number> {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const known = next.get(from);
    if (known) known.push(to);
    else next.set(from, [to]);
  }
  const levels = new Map<string, number>();
  for (const [claim, level] of [...claims].sort(([, a], [, b]) => b - a)) {
    const waiting = [claim];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (levels.has(node)) continue;
      levels.set(node, level);
      waiting.push(...(next.get(node) ?? []));
    }
  }
  return levels;
}
