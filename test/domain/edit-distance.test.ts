import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/domain/edit-distance.ts';

/** The definition, without a table: every way to make one word of the other is tried. */
function naive(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  let least = Math.min(naive(restA, b) + 1, naive(a, restB) + 1, naive(restA, restB) + (a[0] === b[0] ? 0 : 1));
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    least = Math.min(least, naive(a.slice(2), b.slice(2)) + 1);
  return least;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('the distance between two spellings', () => {
  it('counts letters too many, missing, wrong and swapped with their neighbour', () => {
    expect(editDistance('python', 'python', 2)).toBe(0);
    expect(editDistance('pyhton', 'python', 2)).toBe(1);
    expect(editDistance('plumer', 'plumber', 2)).toBe(1);
    expect(editDistance('enginneer', 'engineer', 2)).toBe(1);
    expect(editDistance('softwear', 'software', 2)).toBe(2);
    expect(editDistance('', 'ab', 2)).toBe(2);
  });

  it('is infinite beyond the most that is asked for', () => {
    expect(editDistance('baker', 'maker', 0)).toBe(Infinity);
    expect(editDistance('kitten', 'sitting', 2)).toBe(Infinity);
    expect(editDistance('a', 'abcd', 2)).toBe(Infinity);
  });

  it('is what the definition says, for any words', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, most) => {
        const exact = naive(a, b);
        expect(editDistance(a, b, most)).toBe(exact <= most ? exact : Infinity);
      }),
    );
  });
});
