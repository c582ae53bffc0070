import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topologicalLevels } from '../../src/domain/topological-levels.ts';

describe('topologicalLevels', () => {
  it('puts a node after the latest of its predecessors', () => {
    const edges = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'd' },
      { from: 'a', to: 'd' },
      { from: 'c', to: 'd' },
    ];
    expect(Object.fromEntries(topologicalLevels(['a', 'b', 'c', 'd'], edges))).toEqual({ a: 0, b: 1, c: 0, d: 2 });
  });

  it('leaves out edges to elsewhere', () => {
    expect(topologicalLevels(['a'], [{ from: 'x', to: 'a' }]).get('a')).toBe(0);
  });

  it('refuses a cycle', () => {
    const circle = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ];
    expect(() => topologicalLevels(['a', 'b'], circle)).toThrow('cycle');
  });

  it('is the length of the longest chain that ends at a node', () => {
    const forward = fc
      .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }))
      .filter(([from, to]) => from < to)
      .map(([from, to]) => ({ from: `n${from}`, to: `n${to}` }));
    fc.assert(
      fc.property(fc.array(forward, { maxLength: 20 }), (edges) => {
        const nodes = [...Array(8).keys()].map((position) => `n${position}`);
        const longestTo = (node: string): number =>
          Math.max(0, ...edges.filter(({ to }) => to === node).map(({ from }) => longestTo(from) + 1));
        const levels = topologicalLevels(nodes, edges);
        for (const node of nodes) expect(levels.get(node)).toBe(longestTo(node));
      }),
    );
  });
});
