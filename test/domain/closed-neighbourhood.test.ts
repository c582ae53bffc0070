import { expect, it } from 'vitest';
import { neighbourhoodOverlap } from '../../src/domain/closed-neighbourhood.ts';

it('is the shared part of what the two have together', () => {
  expect(neighbourhoodOverlap(new Set(['a', 'x', 'y']), new Set(['b', 'y', 'x', 'z']))).toBeCloseTo(2 / 5);
  expect(neighbourhoodOverlap(new Set(['a']), new Set(['a']))).toBe(1);
  expect(neighbourhoodOverlap(new Set(['a']), new Set(['b']))).toBe(0);
  expect(neighbourhoodOverlap(new Set(), new Set())).toBe(0);
});
