import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortInPieces } from '../../src/domain/sort-in-pieces.ts';

it('sorts as `sort` does, equal ones in the order in which they came, and pauses often', () => {
  const items = fc.array(fc.nat(300), { maxLength: 4000, size: 'max' });
  fc.assert(
    fc.property(items, (keys) => {
      const numbered = keys.map((key, place) => ({ key, place }));
      const work = sortInPieces(numbered, (a, b) => a.key - b.key);
      let pauses = 0;
      let step = work.next();
      for (; !step.done; step = work.next()) pauses++;
      expect(step.value).toEqual(numbered.toSorted((a, b) => a.key - b.key));
      expect(pauses).toBeGreaterThanOrEqual(Math.floor(keys.length / 500));
    }),
    { numRuns: 30 },
  );
});
