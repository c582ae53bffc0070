import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topologicalOrder } from '../../src/domain/topological-order.ts';

describe('topologicalOrder', () => {
  it('puts each before what follows it, keeps chains together and otherwise the given order', () => {
    const edges = [
      { from: 'entry', to: 'mid' },
      { from: 'mid', to: 'senior' },
      { from: 'start', to: 'advance' },
      { from: 'start', to: 'elsewhere' },
    ];
    expect(topologicalOrder(['advance', 'entry', 'mid', 'senior', 'start'], edges)).toEqual([
      'entry',
      'mid',
      'senior',
      'start',
      'advance',
    ]);
    expect(topologicalOrder(['b', 'a', 'c'], [])).toEqual(['b', 'a', 'c']);
  });

  it('ends on a cycle with every node once', () => {
    const cycle = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ];
    expect(topologicalOrder(['a', 'b'], cycle).sort()).toEqual(['a', 'b']);
  });

  it('never puts a node after its successor in an acyclic graph', () => {
    const pair = fc.tuple(fc.nat(9), fc.nat(9)).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(
        fc.array(pair),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10 }),
        (pairs, nodes) => {
          const edges = pairs.map(([a, b]) => ({ from: String(a), to: String(b) }));
          const order = topologicalOrder(nodes.map(String), edges);
          expect([...order].sort()).toEqual(nodes.map(String).sort());
          for (const { from, to } of edges) expect(order.indexOf(from)).toBeLessThan(order.indexOf(to));
        },
      ),
    );
  });
});
