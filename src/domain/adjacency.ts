/** An undirected weighted graph in compressed rows: what touches node `n` lies at `offsets[n]` to `offsets[n + 1]`. */
export interface Adjacency {
  readonly size: number;
  readonly offsets: Uint32Array;
  /** The other end. */
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
  /** Number of the edge in the list that it was built from. */
  readonly edges: Uint32Array;
  /** Sum of the weights that touch each node. */
  readonly strengths: Float64Array;
}

/** The ends and weights of edges as parallel lists; an edge without a positive weight is left out. */
export interface EdgeList {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly weight: ArrayLike<number>;
}

/** Builds the rows by counting sort, each in order of the edges: O(n + m). */
export function toAdjacency(size: number, { from, to, weight }: EdgeList): Adjacency {
  const offsets = new Uint32Array(size + 1);
  const isUsed = (edge: number): boolean => (weight[edge] ?? 0) > 0;
  for (let edge = 0; edge < from.length; edge++) {
    if (!isUsed(edge)) continue;
    count(offsets, (from[edge] ?? 0) + 1, 1);
    count(offsets, (to[edge] ?? 0) + 1, 1);
  }
  for (let node = 0; node < size; node++) count(offsets, node + 1, offsets[node] ?? 0);
  const length = offsets[size] ?? 0;
  const [neighbours, edges] = [new Uint32Array(length), new Uint32Array(length)];
  const [weights, strengths] = [new Float64Array(length), new Float64Array(size)];
  const next = offsets.slice();
  const put = (edge: number, node: number, other: number): void => {
    const at = next[node] ?? 0;
    next[node] = at + 1;
    neighbours[at] = other;
    edges[at] = edge;
    weights[at] = weight[edge] ?? 0;
    strengths[node] = (strengths[node] ?? 0) + (weight[edge] ?? 0);
  };
  for (let edge = 0; edge < from.length; edge++) {
    if (!isUsed(edge)) continue;
    put(edge, from[edge] ?? 0, to[edge] ?? 0);
    put(edge, to[edge] ?? 0, from[edge] ?? 0);
  }
  return { size, offsets, neighbours, weights, edges, strengths };
}

/** The first edge between two nodes; undefined when there is none, or no such node. O(degree of `a`). */
export function edgeBetween({ offsets, neighbours, edges }: Adjacency, a: number, b: number): number | undefined {
  const [start, end] = [offsets[a] ?? 0, offsets[a + 1] ?? 0];
  const at = neighbours.subarray(start, end).indexOf(b);
  return at < 0 ? undefined : edges[start + at];
}

function count(list: Uint32Array, at: number, by: number): void {
  list[at] = (list[at] ?? 0) + by;
}
