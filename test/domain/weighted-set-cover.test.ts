import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedSetCover, type CoverSet } from '../../src/domain/weighted-set-cover.ts';

function set(id: string, elements: string, cost = 1, weight = 1): CoverSet {
  return { id, cost, covers: new Map(Array.from(elements, (element) => [element, weight])) };
}

/** Least cost of any choice that covers all, by trying every choice. */
function cheapest(sets: readonly CoverSet[]): number {
  const all = new Set(sets.flatMap(({ covers }) => [...covers.keys()]));
  let best = Infinity;
  for (let choice = 0; choice < 2 ** sets.length; choice++) {
    const chosen = sets.filter((_, at) => choice & (1 << at));
    const covered = new Set(chosen.flatMap(({ covers }) => [...covers.keys()]));
    if (covered.size === all.size)
      best = Math.min(
        best,
        chosen.reduce((sum, { cost }) => sum + cost, 0),
      );
  }
  return best;
}

describe('weightedSetCover', () => {
  it('takes the set that covers most first', () => {
    expect(weightedSetCover([set('one', 'a'), set('two', 'bc'), set('three', 'abc')])).toEqual(['three']);
  });

  it('prefers what is cheaper for what it covers', () => {
    expect(weightedSetCover([set('dear', 'abc', 9), set('x', 'ab', 1), set('y', 'c', 1)])).toEqual(['x', 'y']);
  });

  it('takes the better helper among equals, then the first id', () => {
    expect(weightedSetCover([set('a', 'x', 1, 0.3), set('b', 'x', 1, 0.9)])).toEqual(['b']);
    expect(weightedSetCover([set('b', 'x'), set('a', 'x')])).toEqual(['a']);
  });

  it('drops what later choices made superfluous', () => {
    const sets = [set('middle', 'bcde'), set('left', 'abc'), set('right', 'def')];
    expect(weightedSetCover(sets)).toEqual(['left', 'right']);
  });

  it('needs nothing where there is nothing to cover', () => {
    expect(weightedSetCover([])).toEqual([]);
    expect(weightedSetCover([set('empty', '')])).toEqual([]);
  });

  it('covers everything, without a superfluous set, at no more than H(d) times the least cost', () => {
    const anySet = fc.record({
      elements: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 5 }),
      cost: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(anySet, { maxLength: 8 }), (raw) => {
        const sets = raw.map(({ elements, cost }, at) => set(`s${at}`, elements.join(''), cost));
        const chosen = weightedSetCover(sets).map((id) => sets.find((each) => each.id === id));
        const count = (element: string): number => chosen.filter((each) => each?.covers.has(element)).length;
        const all = new Set(sets.flatMap(({ covers }) => [...covers.keys()]));
        for (const element of all) expect(count(element)).toBeGreaterThan(0);
        for (const each of chosen)
          expect([...(each?.covers.keys() ?? [])].some((element) => count(element) === 1)).toBe(true);
        const largest = Math.max(0, ...sets.map(({ covers }) => covers.size));
        const bound = [...Array(largest).keys()].reduce((sum, n) => sum + 1 / (n + 1), 0) * cheapest(sets);
        const cost = chosen.reduce((sum, each) => sum + (each?.cost ?? 0), 0);
        expect(cost).toBeLessThanOrEqual((all.size === 0 ? 0 : bound) + 1e-9);
      }),
      { numRuns: 300 },
    );
  });
});
