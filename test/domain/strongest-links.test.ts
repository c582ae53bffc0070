import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAdjacency } from '../../src/domain/adjacency.ts';
import { strongestLinks } from '../../src/domain/strongest-links.ts';

const edges = [
  { from: 0, to: 2, weight: 1 },
  { from: 1, to: 2, weight: 0.5 },
  { from: 2, to: 3, weight: 1 },
  { from: 0, to: 3, weight: 0.2 },
  { from: 4, to: 3, weight: 1 },
  { from: 1, to: 4, weight: 1 },
];

const graphOf = (list: typeof edges) =>
  toAdjacency(6, {
    from: list.map(({ from }) => from),
    to: list.map(({ to }) => to),
    weight: list.map(({ weight }) => weight),
  });

describe('strongest links', () => {
  it('go over one middle node each, by the heaviest step from a start, strongest first', () => {
    const links = strongestLinks(graphOf(edges), new Set([0, 1]), 3, 5);
    expect(links.map(({ nodes, edges: steps }) => ({ nodes, steps }))).toEqual([
      { nodes: [0, 2, 3], steps: [0, 2] },
      { nodes: [1, 4, 3], steps: [5, 4] },
      { nodes: [0, 3], steps: [3] },
    ]);
  });

  it('are the ways of at most two steps that a search of all pairs finds', () => {
    const anyEdge = fc.record({ from: fc.nat(5), to: fc.nat(5), weight: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(
        fc.array(
          anyEdge.filter(({ from, to }) => from !== to),
          { maxLength: 12 },
        ),
        (list) => {
          const touches = (a: number, b: number): boolean =>
            list.some(({ from, to }) => (from === a && to === b) || (from === b && to === a));
          const starts = [0, 1];
          const direct = starts.filter((start) => touches(start, 5));
          const middles = [2, 3, 4].filter((node) => touches(node, 5) && starts.some((start) => touches(start, node)));
          const found = strongestLinks(graphOf(list), new Set(starts), 5, 100).map(({ nodes }) => nodes.at(-2));
          expect([...new Set(found)].sort()).toEqual([...direct, ...middles].sort());
        },
      ),
    );
  });

  it('are none where no start is near', () => {
    expect(strongestLinks(graphOf(edges), new Set([5]), 3, 5)).toEqual([]);
  });
});
