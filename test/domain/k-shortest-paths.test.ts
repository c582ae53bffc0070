import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kShortestPaths } from '../../src/domain/k-shortest-paths.ts';
import { anyNetwork, arcsOf, simpleRoutes, type CostedEdge } from '../support/networks.ts';

/** The example of Yen's paper as it is usually drawn. */
const YEN: CostedEdge[] = [
  ['c', 'd', 3],
  ['c', 'e', 2],
  ['d', 'f', 4],
  ['e', 'd', 1],
  ['e', 'f', 2],
  ['e', 'g', 3],
  ['f', 'g', 2],
  ['f', 'h', 1],
  ['g', 'h', 2],
];

function routes(edges: readonly CostedEdge[], from: string, to: string, k: number, maxSteps = 9): [string, number][] {
  return kShortestPaths(arcsOf(edges), from, to, { k, maxSteps }).map(({ nodes, cost }) => [nodes.join(''), cost]);
}

describe('kShortestPaths', () => {
  it('finds the three shortest paths of the well-known example', () => {
    expect(routes(YEN, 'c', 'h', 3)).toEqual([
      ['cefh', 5],
      ['cegh', 7],
      ['cdfh', 8],
    ]);
  });

  it('never passes a node twice', () => {
    const circle: CostedEdge[] = [
      ['a', 'b', 1],
      ['b', 'a', 1],
      ['b', 'c', 1],
    ];
    expect(routes(circle, 'a', 'c', 5)).toEqual([['abc', 2]]);
  });

  it('gives what there is when there are fewer, and nothing when there is no way', () => {
    expect(routes(YEN, 'c', 'h', 100)).toHaveLength(simpleRoutes(YEN, 'c', 'h', 9).length);
    expect(routes(YEN, 'h', 'c', 3)).toEqual([]);
    expect(routes(YEN, 'c', 'h', 0)).toEqual([]);
  });

  it('costs the same as the cheapest k of all simple paths, each a different one of them', () => {
    fc.assert(
      fc.property(
        anyNetwork(),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 6 }),
        (network, k, maxSteps) => {
          const { edges, from, to } = network;
          const all = simpleRoutes(edges, from, to, maxSteps);
          const found = routes(edges, from, to, k, maxSteps);
          expect(found.map(([, cost]) => cost)).toEqual(all.slice(0, k).map(({ cost }) => cost));
          expect(new Set(found.map(([nodes]) => nodes)).size).toBe(found.length);
          const costs = new Map(all.map(({ nodes, cost }) => [nodes.join(''), cost]));
          for (const [nodes, cost] of found) expect(costs.get(nodes)).toBe(cost);
        },
      ),
      { numRuns: 300 },
    );
  });
});
