import { describe, expect, it } from 'vitest';
import { paginate } from '../../src/answers/paginate.ts';
import { InvalidInput } from '../../src/domain/errors.ts';

const items = [3, 1, 2, 5, 4].map((size) => ({ size, name: `n${size}` }));
const keyOf = ({ size, name }: { size: number; name: string }) => [-size, name];

describe('paginate', () => {
  it('gives pages in order of the keys, with the total of all', () => {
    const one = paginate(items, keyOf, { first: 2 });
    const two = paginate(items, keyOf, { first: 3, after: one.items[1]?.cursor });
    expect([...one.items, ...two.items].map(({ size }) => size)).toEqual([5, 4, 3, 2, 1]);
    expect([one.total, two.total]).toEqual([5, 5]);
    expect([one.hasNext, two.hasNext]).toEqual([true, false]);
  });

  it('goes on at the same place when the item of the cursor has gone', () => {
    const { items: first } = paginate(items, keyOf, { first: 2 });
    const without = items.filter(({ size }) => size !== 4);
    const next = paginate(without, keyOf, { first: 1, after: first[1]?.cursor });
    expect(next.items[0]?.size).toBe(3);
  });

  it('answers an empty page for size 0, and still the total', () => {
    expect(paginate(items, keyOf, { first: 0 })).toEqual({ total: 5, items: [], hasNext: true });
  });

  it('refuses a foreign cursor', () => {
    expect(() => paginate(items, keyOf, { first: 1, after: 'x' })).toThrow(InvalidInput);
  });
});
