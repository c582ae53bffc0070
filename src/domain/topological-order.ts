import type { Edge } from './find-cycle.ts';

/**
 * The nodes so that each comes before those its edges lead to; chains stay together, and what the edges leave open
 * follows the given order. An edge that closes a cycle is passed over. Edges with an end that is not among the nodes do
 * not count.
 *
 * Reverse postorder of depth-first search: Cormen et al., Introduction to Algorithms, 22.4. O(n + m).
 */
export function topologicalOrder(nodes: readonly string[], edges: readonly Edge[]): string[] {
  const successors = new Map<string, string[]>(nodes.map((node) => [node, []]));
  for (const { from, to } of edges) if (successors.has(to)) successors.get(from)?.push(to);
  const rank = new Map(nodes.map((node, position) => [node, position]));
  const backwards = (a: string, b: string): number => (rank.get(b) ?? 0) - (rank.get(a) ?? 0);
  const seen = new Set<string>();
  const postorder: string[] = [];
  const visit = (node: string): void => {
    if (seen.has(node)) return;
    seen.add(node);
    [...(successors.get(node) ?? [])].sort(backwards).forEach(visit);
    postorder.push(node);
  };
  [...nodes].sort(backwards).forEach(visit);
  return postorder.reverse();
}
