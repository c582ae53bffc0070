import fc from 'fast-check';
import { expect, it } from 'vitest';
import { saysSame } from '../../src/domain/says-same.ts';

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, false, true, 0, 1, '', 'a'),
    fc.array(tie('any'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('at', 'p', 'q', 'r'), tie('any'), { maxKeys: 3 }),
  ),
})).any;

/** What a value says, as text: fields sorted, and without those that say nothing. */
function said(given: unknown): string {
  if (given === null || given === undefined || given === false) return 'nothing';
  if (Array.isArray(given)) return `[${given.map(said).join()}]`;
  if (typeof given !== 'object') return JSON.stringify(given);
  const fields = Object.entries(given).filter(([name, inner]) => name !== 'at' && said(inner) !== 'nothing');
  return `{${fields
    .map(([name, inner]) => `${name}:${said(inner)}`)
    .sort()
    .join()}}`;
}

it('agrees with a comparison of what the values say as text', () => {
  let same = 0;
  fc.assert(
    fc.property(value, value, (a, b) => {
      const isSame = said(a) === said(b);
      if (isSame) same++;
      expect(saysSame(a, b)).toBe(isSame);
      expect(saysSame(a, structuredClone(a))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
  expect(same).toBeGreaterThan(20);
});

it('passes over the moment, the order of fields and fields that say nothing', () => {
  expect(saysSame({ at: 1, a: [{ b: 2, c: null }] }, { a: [{ c: false, b: 2, at: 3 }], d: undefined })).toBe(true);
  expect(saysSame({ a: ['x', 'y'] }, { a: ['y', 'x'] })).toBe(false);
  expect(saysSame({ a: 1 }, { a: 1, b: 0 })).toBe(false);
});
