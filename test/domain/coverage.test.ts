import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCoverage } from '../../src/domain/coverage.ts';
import type { Requirement, SkillNeed } from '../../src/domain/skill-need.ts';

function need(skill: string, said: Partial<SkillNeed> = {}): SkillNeed {
  const unsaid = { importance: null, weight: 1, level: null, neededBy: [], alternatives: [], relations: [] };
  return { skill, basis: 'STATED', ...unsaid, ...said };
}

const held = (levels: Record<string, number>): Map<string, number> => new Map(Object.entries(levels));

describe('measureCoverage', () => {
  it('is 1 when nothing is needed', () => {
    expect(measureCoverage([], held({}))).toMatchObject({ coverage: 1, essentialCoverage: 1 });
  });

  it('weighs what is met, and what is met in part by held over needed level', () => {
    const needs: Requirement[] = [
      [need('a', { weight: 0.6, importance: 'ESSENTIAL', level: 0.8 })],
      [need('b', { weight: 0.3 })],
      [need('c', { weight: 0.1 })],
    ];
    const answer = measureCoverage(needs, held({ a: 0.4, b: 0.1 }));
    expect(answer.coverage).toBeCloseTo(0.6);
    expect(answer.essentialCoverage).toBeCloseTo(0.5);
    expect(answer.met.map(({ skill }) => skill)).toEqual(['b']);
    expect(answer.partly.map(({ need: { skill } }) => skill)).toEqual(['a']);
    expect(answer.missing.map(({ skill }) => skill)).toEqual(['c']);
  });

  it('judges alternatives by the one that is met best', () => {
    const choice: Requirement = [need('a', { level: 1 }), need('b', { level: 0.5 })];
    expect(measureCoverage([choice], held({ a: 0.4, b: 0.4 })).partly).toMatchObject([{ need: { skill: 'b' } }]);
    expect(measureCoverage([choice], held({})).missing).toMatchObject([{ skill: 'a' }]);
  });

  it('counts needs without weight only when all of them are met', () => {
    const nothing: Requirement[] = [[need('a', { weight: 0 })]];
    expect(measureCoverage(nothing, held({})).coverage).toBe(0);
    expect(measureCoverage(nothing, held({ a: 1 })).coverage).toBe(1);
  });

  it('lists each need once, never falls when more is held, and stays within 0 and 1', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd');
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const any = fc.record({ skill: ids, weight: share, level: fc.option(share, { nil: null }) });
    const unique = fc.uniqueArray(any, { selector: ({ skill }) => skill });
    const levels = fc.dictionary(ids, share);
    fc.assert(
      fc.property(unique, levels, ids, share, (raw, profile, more, level) => {
        const needs = raw.map(({ skill, ...said }): Requirement => [need(skill, said)]);
        const before = measureCoverage(needs, held(profile));
        expect(before.met.length + before.partly.length + before.missing.length).toBe(needs.length);
        expect(before.coverage).toBeGreaterThanOrEqual(0);
        expect(before.coverage).toBeLessThanOrEqual(1 + 1e-9);
        const after = measureCoverage(needs, held({ ...profile, [more]: Math.max(level, profile[more] ?? 0) }));
        expect(after.coverage).toBeGreaterThanOrEqual(before.coverage - 1e-9);
      }),
    );
  });
});
