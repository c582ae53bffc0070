import { describe, expect, it } from 'vitest';
import {
  applyToConcept,
  applyToRelation,
  assertValidChanges,
  changeProblems,
  isSameAssertions,
  isSameContribution,
  type Change,
} from '../../src/domain/change.ts';
import type { Label } from '../../src/domain/concept.ts';
import { InvalidInput } from '../../src/domain/errors.ts';
import { assertion, concept, GUIDE, relate, TAXONOMY, withdrawConcept } from '../support/changes.ts';
import { smallGraph } from '../support/small-graph.ts';

const label = (said: Partial<Label>): Label => ({ text: 'B', language: 'en', role: 'ALTERNATIVE', ...said });
const problemsOf = (change: Change): string => changeProblems(change).join('\n');

describe('a change', () => {
  it('of the small graph fits the ontology', () => {
    expect(smallGraph.flatMap(changeProblems)).toEqual([]);
  });

  it.each<[Change, RegExp]>([
    [{ ...concept('skill/a', 'A'), kind: 'SPELL' as 'SKILL' }, /"SPELL" is not a kind/],
    [{ ...concept('skill/a', 'A'), kind: 'TOOL' }, /id of a TOOL must look like tool\//],
    [{ ...concept('skill/a', 'A'), id: 'skill/A!' }, /must look like skill\//],
    [
      { ...concept('skill/a', 'A'), source: TAXONOMY },
      /contribution names source source\/guide, the change source\/taxonomy/,
    ],
    [concept('skill/a', { name: '  ' }), /its name is empty/],
    [concept('skill/a', { name: 'A\0B' }), /"A\\u0000B" has a NUL or half a character/],
    [concept('skill/a', { name: 'A', labels: [label({ text: 'half \ud83d' })] }), /"half \\ud83d" has a NUL or half/],
    [concept('skill/a', { name: 'A', evidence: [] }), /no evidence/],
    [concept('skill/a', { name: 'A', properties: { colour: 'red' } }), /"colour" is not one that this kind has/],
    [
      concept('skill/a', { name: 'A', properties: { constructor: 'x' } }),
      /"constructor" is not one that this kind has/,
    ],
    [concept('skill/a', { name: 'A', properties: { skillType: 'MAGIC' } }), /must be one of KNOWLEDGE/],
    [concept('trend/a', { name: 'A', properties: { year: 1776 } }), /must be a year/],
    [concept('pay-band/a', { name: 'A', properties: { min: 'much' } }), /"min" must be a number/],
    [concept('tool/a', { name: 'A', properties: { url: 7 } }), /"url" must be a text/],
    [concept('skill/a', { name: 'A', basis: 'INFERRED' }), /needs a reason/],
    [concept('skill/a', { name: 'A', basis: 'HEARSAY' as 'STATED' }), /basis must be CURATED or STATED/],
    [concept('skill/a', { name: 'A', at: 'yesterday' }), /"yesterday" is no moment/],
    [concept('skill/a', { name: 'A', status: 'GONE' as 'DRAFT' }), /status must be DRAFT or PUBLISHED/],
    [concept('skill/a', { name: 'A', labels: [label({ text: ' ' })] }), /a label is empty/],
    [concept('skill/a', { name: 'A', labels: [label({ language: 'English!' })] }), /"English!".*no language tag/],
    [concept('skill/a', { name: 'A', labels: [label({ role: 'OTHER' as 'HIDDEN' })] }), /role of label "B" must be/],
    [{ ...relate('role/r', 'USES', 'tool/t'), type: 'EATS' as 'USES' }, /"EATS" is not a relation/],
    [relate('role/r', 'REQUIRES', 'skill/s', { importance: 'SOME' as 'OPTIONAL' }), /importance must be ESSENTIAL or/],
    [relate('role/r', 'REQUIRES', 'skill/s', { anyOf: 'x\udc00' }), /anyOf has a NUL or half a character/],
    [relate('tool/t', 'REQUIRES', 'skill/s'), /must start at ROLE or CAREER_STAGE or RESPONSIBILITY/],
    [relate('role/r', 'REQUIRES', 'tool/t'), /must end at SKILL or QUALIFICATION/],
    [relate('skill/s', 'BROADER', 'tool/t'), /both ends must be of one kind/],
    [relate('skill/s', 'RELATED', 'skill/s'), /starts and ends at the same concept/],
    [relate('role/r', 'FACES', 'challenge/c', { level: 0.5 }), /no property "level"/],
    [relate('role/r', 'REQUIRES', 'skill/s', { weight: 1.5 }), /weight must lie between 0 and 1/],
    [relate('role/r', 'REQUIRES', 'skill/s', { weight: NaN }), /weight must lie between 0 and 1/],
    [relate('role/r', 'REQUIRES', 'skill/s', { confidence: 2 }), /confidence must lie between 0 and 1/],
    [relate('role/r', 'REQUIRES', 'skill/s', { basis: 'INFERRED', confidence: null }), /needs a confidence/],
  ])('is refused when it does not fit (%#)', (change, problem) => {
    expect(problemsOf(change)).toMatch(problem);
  });

  it('may withdraw without saying more', () => {
    expect(changeProblems(withdrawConcept('skill/a'))).toEqual([]);
  });

  it('is refused together with all others that do not fit, each named', () => {
    const wrong = Array.from({ length: 25 }, (_none, i) => concept(`skill/s${i}`, ' '));
    try {
      assertValidChanges(wrong);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInput);
      expect((error as InvalidInput).details['problems']).toHaveLength(25);
      expect((error as InvalidInput).message).toMatch(/and 5 more/);
    }
  });
});

describe('applying a change', () => {
  it("replaces the word of its source and leaves the others'", () => {
    const first = applyToConcept(null, concept('skill/a', 'A'));
    const both = applyToConcept(first, concept('skill/a', { source: TAXONOMY, name: 'Alpha' }));
    const renamed = applyToConcept(both, concept('skill/a', 'Aa'));
    expect(renamed?.contributions.map(({ source, name }) => [source, name])).toEqual([
      [TAXONOMY, 'Alpha'],
      [GUIDE, 'Aa'],
    ]);
  });

  it('leaves nothing when the last source withdraws', () => {
    const first = applyToConcept(null, concept('skill/a', 'A'));
    expect(applyToConcept(first, withdrawConcept('skill/a'))).toBeNull();
    expect(applyToConcept(null, withdrawConcept('skill/a'))).toBeNull();
    const relation = applyToRelation(null, relate('role/r', 'USES', 'tool/t'));
    expect(applyToRelation(relation, { ...relate('role/r', 'USES', 'tool/t'), assertions: [] })).toBeNull();
  });
});

describe('saying the same', () => {
  it('does not depend on the moment, on what is left unsaid, or on the order of assertions', () => {
    const later = '2026-01-01T00:00:00.000Z';
    const { contribution } = concept('skill/a', 'A');
    expect(isSameContribution(contribution, contribution && { ...contribution, at: later })).toBe(true);
    expect(isSameContribution(contribution, null)).toBe(false);
    expect(isSameContribution(null, null)).toBe(true);
    const [one, two] = [assertion({ locator: 'L1' }), assertion({ locator: 'L2', weight: 0.5 })];
    expect(isSameAssertions([one, two], [{ ...two, at: later, openEnded: false, level: null }, one])).toBe(true);
    expect(isSameAssertions([one, two], [one, one])).toBe(false);
    expect(isSameAssertions([one], [one, one])).toBe(false);
  });
});
