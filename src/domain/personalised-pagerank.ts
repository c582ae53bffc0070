import type { Adjacency } from './adjacency.ts';

export interface PageRankOptions {
  /** Chance to go back to the start at each step, above 0 to 1: the higher, the nearer to home. */
  readonly restart: number;
  /** Greatest error of a node's rank, per unit of its strength. */
  readonly tolerance: number;
}

/**
 * Personalised PageRank by forward push: the chance to be found at each node on an endless random walk that follows
 * edges by weight and, at each step, goes back to the start with probability `restart`. `start` gives nodes and their
 * share of the starts; the shares are taken relative to their sum. Nodes that are never reached are absent.
 *
 * A node's rank is at most `tolerance` x its strength too low, never too high. Costs O(1 / (restart x tolerance)),
 * whatever the size of the graph, besides two numbers per node.
 *
 * Reference: R. Andersen, F. Chung, K. Lang, "Local Graph Partitioning using PageRank Vectors", FOCS 2006.
 */
export function personalisedPageRank(
  graph: Adjacency,
  start: ReadonlyMap<number, number>,
  { restart, tolerance }: PageRankOptions,
): Map<number, number> {
  const rank = new Map<number, number>();
  const residual = new Float64Array(graph.size);
  const isWaiting = new Uint8Array(graph.size);
  const waiting: number[] = [];
  const add = (node: number, share: number): void => {
    const sum = (residual[node] ?? 0) + share;
    residual[node] = sum;
    if (isWaiting[node] === 1 || sum <= tolerance * (graph.strengths[node] ?? 0)) return;
    isWaiting[node] = 1;
    waiting.push(node);
  };
  const total = [...start.values()].reduce((sum, share) => sum + share, 0);
  for (const [node, share] of start) if (share > 0) add(node, share / total);
  for (let at = 0; at < waiting.length; at++) {
    const node = waiting[at] ?? 0;
    const share = residual[node] ?? 0;
    const strength = graph.strengths[node] ?? 0;
    residual[node] = 0;
    isWaiting[node] = 0;
    rank.set(node, (rank.get(node) ?? 0) + (strength > 0 ? restart * share : share));
    const end = strength > 0 ? (graph.offsets[node + 1] ?? 0) : 0;
    const perWeight = ((1 - restart) * share) / strength;
    for (let edge = graph.offsets[node] ?? 0; edge < end; edge++) {
      add(graph.neighbours[edge] ?? 0, perWeight * (graph.weights[edge] ?? 0));
    }
  }
  return rank;
}
