import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dijkstra } from '../../src/domain/dijkstra.ts';
import { anyNetwork, arcsOf, simpleRoutes } from '../support/networks.ts';

describe('dijkstra', () => {
  const arcs = arcsOf([
    ['a', 'b', 1],
    ['b', 'c', 1],
    ['a', 'c', 5],
    ['c', 'd', 0],
  ]);

  it('finds the cheapest route, not the shortest', () => {
    expect(dijkstra(arcs, 'a', 'd', { maxSteps: 9 })).toMatchObject({ nodes: ['a', 'b', 'c', 'd'], cost: 2 });
  });

  it('keeps to the number of steps, even where that costs more', () => {
    expect(dijkstra(arcs, 'a', 'd', { maxSteps: 2 })).toMatchObject({ nodes: ['a', 'c', 'd'], cost: 5 });
    expect(dijkstra(arcs, 'a', 'd', { maxSteps: 1 })).toBeNull();
  });

  it('takes fewer steps among equal costs', () => {
    const even = arcsOf([
      ['a', 'b', 0],
      ['b', 'c', 0],
      ['a', 'c', 0],
    ]);
    expect(dijkstra(even, 'a', 'c', { maxSteps: 9 })?.nodes).toEqual(['a', 'c']);
  });

  it('is there already when start and goal are the same', () => {
    expect(dijkstra(arcs, 'a', 'a', { maxSteps: 9 })).toEqual({ nodes: ['a'], arcs: [], cost: 0 });
  });

  it('finds the same with a lower bound on the steps left', () => {
    const left: Record<string, number> = { a: 2, b: 2, c: 1, d: 0 };
    for (const maxSteps of [1, 2, 3]) {
      const bounded = dijkstra(arcs, 'a', 'd', { maxSteps, stepsLeft: (node) => left[node] ?? Infinity });
      expect(bounded).toEqual(dijkstra(arcs, 'a', 'd', { maxSteps }));
    }
  });

  it('costs as much as the cheapest of all routes', () => {
    fc.assert(
      fc.property(anyNetwork(), fc.integer({ min: 0, max: 6 }), ({ edges, from, to }, maxSteps) => {
        const [best] = simpleRoutes(edges, from, to, maxSteps);
        expect(dijkstra(arcsOf(edges), from, to, { maxSteps })?.cost).toBe(best?.cost);
      }),
    );
  });
});
