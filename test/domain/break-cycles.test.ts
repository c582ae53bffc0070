import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakCycles } from '../../src/domain/break-cycles.ts';
import { topologicalLevels } from '../../src/domain/topological-levels.ts';
import { anyEdges } from '../support/networks.ts';

interface Rated {
  readonly from: string;
  readonly to: string;
  readonly certainty: number;
}

const leastCertain = (a: Rated, b: Rated): number => a.certainty - b.certainty;

/** Whether the start can be reached again, by trying every way. */
function isOnCycle(edges: readonly { from: string; to: string }[], start: string): boolean {
  const seen = new Set<string>();
  const goes = (node: string): boolean =>
    edges.some(({ from, to }) => {
      if (from !== node) return false;
      if (to === start) return true;
      if (seen.has(to)) return false;
      seen.add(to);
      return goes(to);
    });
  return goes(start);
}

describe('breakCycles', () => {
  it('reports the loop itself and gives up its least certain edge', () => {
    const edges: Rated[] = [
      { from: 'x', to: 'b', certainty: 0.1 },
      { from: 'b', to: 'c', certainty: 0.9 },
      { from: 'c', to: 'a', certainty: 0.4 },
      { from: 'a', to: 'b', certainty: 0.8 },
    ];
    const { kept, removed, cycles } = breakCycles(edges, leastCertain);
    expect(cycles).toEqual([['a', 'b', 'c']]);
    expect(removed).toEqual([{ from: 'c', to: 'a', certainty: 0.4 }]);
    expect(kept).toHaveLength(3);
  });

  it('takes a self-loop for a loop of one', () => {
    const { kept, cycles } = breakCycles([{ from: 'a', to: 'a', certainty: 1 }], leastCertain);
    expect(cycles).toEqual([['a']]);
    expect(kept).toEqual([]);
  });

  it('stands a chain of ten thousand', () => {
    const chain = [...Array(10_000).keys()].map((n) => ({ from: `n${n}`, to: `n${n + 1}`, certainty: 1 }));
    expect(breakCycles(chain, leastCertain).cycles).toEqual([]);
  });

  it('leaves no cycle, gives up only edges on one, and only as many as it reports', () => {
    fc.assert(
      fc.property(anyEdges(), fc.infiniteStream(fc.integer({ min: 0, max: 3 })), (plain, ratings) => {
        const edges = plain.map((edge) => ({ ...edge, certainty: Number(ratings.next().value) }));
        const { kept, removed, cycles } = breakCycles(edges, leastCertain);
        expect(() => topologicalLevels(new Set(kept.flatMap(({ from, to }) => [from, to])), kept)).not.toThrow();
        expect(kept.length + removed.length).toBe(edges.length);
        expect(cycles).toHaveLength(removed.length);
        for (const [at, cycle] of cycles.entries()) {
          const onLoop = cycle.map((node, position) => {
            const next = cycle[(position + 1) % cycle.length];
            return edges.find(({ from, to }) => from === node && to === next);
          });
          expect(onLoop).not.toContain(undefined);
          expect(removed[at]?.certainty).toBe(Math.min(...onLoop.map((edge) => edge?.certainty ?? Infinity)));
        }
        for (const edge of edges) if (!isOnCycle(edges, edge.from)) expect(kept).toContain(edge);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the edges', () => {
    fc.assert(
      fc.property(anyEdges(), (plain) => {
        const edges = plain.map((edge, at) => ({ ...edge, certainty: at % 3 }));
        const byAll = (a: Rated, b: Rated): number =>
          leastCertain(a, b) || (`${a.from}${a.to}` < `${b.from}${b.to}` ? -1 : 1);
        expect(breakCycles([...edges].reverse(), byAll)).toEqual(breakCycles(edges, byAll));
      }),
    );
  });
});
