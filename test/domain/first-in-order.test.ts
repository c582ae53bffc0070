import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstInOrder } from '../../src/domain/first-in-order.ts';

interface Item {
  readonly id: number;
  readonly score: number;
}

const byId = (a: Item, b: Item): number => a.id - b.id;

describe('the first in order', () => {
  it('are those of the whole list in order, whatever scores are the same', () => {
    const scores = fc.oneof(fc.array(fc.nat(3)), fc.array(fc.double({ noNaN: true })));
    fc.assert(
      fc.property(scores, fc.integer({ min: -1, max: 12 }), (list, count) => {
        // Ids in no order of their own, each once.
        const items = list.map((score, i): Item => ({ id: (i * 389) % 1009, score }));
        const inFull = [...items].sort((a, b) => b.score - a.score || byId(a, b));
        const found = firstInOrder(items, count, ({ score }) => score, byId);
        expect(found).toEqual(inFull.slice(0, Math.max(0, count)));
      }),
      { numRuns: 500 },
    );
  });
});
