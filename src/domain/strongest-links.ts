import type { Adjacency } from './adjacency.ts';

/** A way of one or two steps from a start to the target: nodes from start to target, and the edges between them. */
export interface Link {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** How much of a random walk from the target comes by here. */
  readonly strength: number;
}

/**
 * The strongest ways of one or two steps from any of the starts to a target, at most `first`, no two by the same middle
 * node: a random walker's ways, so that a middle node with few neighbours counts for more than a hub. Equals by the
 * numbers of their nodes. O(sum of the degrees of the target's neighbours).
 */
export function strongestLinks(graph: Adjacency, starts: ReadonlySet<number>, target: number, first: number): Link[] {
  const links: Link[] = [];
  forEachNeighbour(graph, target, (middle, weight, edge) => {
    if (middle === target) return;
    const share = weight / (graph.strengths[target] ?? 1);
    if (starts.has(middle)) {
      links.push({ nodes: [middle, target], edges: [edge], strength: share });
      return;
    }
    const best = bestStep(graph, starts, middle);
    if (!best) return;
    const strength = (share * best.sum) / (graph.strengths[middle] ?? 1);
    links.push({ nodes: [best.start, middle, target], edges: [best.edge, edge], strength });
  });
  return links.sort((a, b) => b.strength - a.strength || compareNodes(a.nodes, b.nodes)).slice(0, first);
}

/** The heaviest edge from a start to the node (the lowest start of equals), and the weight of all such edges. */
function bestStep(
  { offsets, neighbours, weights, edges }: Adjacency,
  starts: ReadonlySet<number>,
  node: number,
): { start: number; edge: number; sum: number } | null {
  let [best, sum] = [-1, 0];
  const end = offsets[node + 1] ?? 0;
  for (let at = offsets[node] ?? 0; at < end; at++) {
    if (!starts.has(neighbours[at] ?? 0)) continue;
    const weight = weights[at] ?? 0;
    sum += weight;
    const lead = best < 0 ? 1 : weight - (weights[best] ?? 0) || (neighbours[best] ?? 0) - (neighbours[at] ?? 0);
    if (lead > 0) best = at;
  }
  return best < 0 ? null : { start: neighbours[best] ?? 0, edge: edges[best] ?? 0, sum };
}

function forEachNeighbour(
  { offsets, neighbours, weights, edges }: Adjacency,
  node: number,
  visit: (neighbour: number, weight: number, edge: number) => void,
): void {
  const end = offsets[node + 1] ?? 0;
  for (let at = offsets[node] ?? 0; at < end; at++) visit(neighbours[at] ?? 0, weights[at] ?? 0, edges[at] ?? 0);
}

function compareNodes(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
