import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeBetween, toAdjacency, type Adjacency } from '../../src/domain/adjacency.ts';
import { personalisedPageRank } from '../../src/domain/personalised-pagerank.ts';

type WeightedEdge = readonly [from: number, to: number, weight: number];

const SIZE = 7;

const toGraph = (edges: readonly WeightedEdge[]): Adjacency =>
  toAdjacency(SIZE, {
    from: edges.map(([from]) => from),
    to: edges.map(([, to]) => to),
    weight: edges.map(([, , weight]) => weight),
  });

const anyEdges = fc.array(
  fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.integer({ min: 1, max: 10 })).filter(([a, b]) => a !== b),
  { maxLength: 15 },
);

/** Dense oracle: the walk's distribution, step by step, over the full matrix. */
function powerIteration(edges: readonly WeightedEdge[], start: ReadonlyMap<number, number>, restart: number): number[] {
  const matrix = Array.from({ length: SIZE }, () => new Array<number>(SIZE).fill(0));
  for (const [a, b, weight] of edges) {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = matrix[x] ?? [];
      row[y] = (row[y] ?? 0) + weight;
    }
  }
  const total = [...start.values()].reduce((sum, share) => sum + share, 0);
  const home = Array.from({ length: SIZE }, (_, node) => (start.get(node) ?? 0) / total);
  let walkers = home;
  const rank = new Array<number>(SIZE).fill(0);
  for (let step = 0; step < 400; step++) {
    const next = new Array<number>(SIZE).fill(0);
    walkers.forEach((share, node) => {
      const row = matrix[node] ?? [];
      const strength = row.reduce((sum, weight) => sum + weight, 0);
      rank[node] = (rank[node] ?? 0) + (strength === 0 ? share : restart * share);
      row.forEach((weight, other) => {
        if (weight > 0) next[other] = (next[other] ?? 0) + ((1 - restart) * share * weight) / strength;
      });
    });
    walkers = next;
  }
  return rank;
}

describe('personalised PageRank', () => {
  it('is what a walk over the full matrix gives, never more and at most the tolerance less', () => {
    fc.assert(
      fc.property(
        anyEdges,
        fc.dictionary(fc.constantFrom('0', '1', '2', '3'), fc.integer({ min: 1, max: 5 }), { minKeys: 1 }),
        fc.constantFrom(0.15, 0.35, 0.8),
        fc.constantFrom(1e-3, 1e-6),
        (edges, starts, restart, tolerance) => {
          const start = new Map(Object.entries(starts).map(([node, share]) => [Number(node), share]));
          const graph = toGraph(edges);
          const rank = personalisedPageRank(graph, start, { restart, tolerance });
          powerIteration(edges, start, restart).forEach((expected, node) => {
            const got = rank.get(node) ?? 0;
            expect(got).toBeLessThanOrEqual(expected + 1e-9);
            expect(got).toBeGreaterThanOrEqual(expected - tolerance * (graph.strengths[node] ?? 0) - 1e-9);
          });
        },
      ),
    );
  });

  it('keeps to what can be reached, and ranks the near before the far', () => {
    const graph = toGraph([
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
      [5, 6, 1],
    ]);
    const rank = personalisedPageRank(graph, new Map([[0, 1]]), { restart: 0.5, tolerance: 1e-9 });
    expect([...rank.keys()].sort()).toEqual([0, 1, 2, 3]);
    expect([...rank].sort(([, a], [, b]) => b - a).map(([node]) => node)).toEqual([0, 1, 2, 3]);
  });

  it('stays where it is when nothing touches the start', () => {
    expect(personalisedPageRank(toGraph([]), new Map([[4, 2]]), { restart: 0.5, tolerance: 1e-6 })).toEqual(
      new Map([[4, 1]]),
    );
  });
});

describe('adjacency', () => {
  it('has every edge at both its ends, and none without weight', () => {
    const graph = toGraph([
      [0, 1, 2],
      [1, 2, 3],
      [0, 2, 0],
    ]);
    expect([...graph.strengths.slice(0, 3)]).toEqual([2, 5, 3]);
    expect(edgeBetween(graph, 2, 1)).toBe(1);
    expect(edgeBetween(graph, 1, 2)).toBe(1);
    expect(edgeBetween(graph, 0, 2)).toBeUndefined();
    expect(edgeBetween(graph, -1, 2)).toBeUndefined();
  });
});
