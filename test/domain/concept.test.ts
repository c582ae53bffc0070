import { describe, expect, it } from 'vitest';
import { conceptAssertions, conceptId, isIdOfKind, kindPrefix } from '../../src/domain/concept.ts';
import { CONCEPT_KINDS } from '../../src/domain/ontology.ts';
import { concept } from '../support/changes.ts';

describe('the id of a concept', () => {
  it('starts with its kind in kebab case', () => {
    expect(conceptId('CAREER_STAGE', 'junior')).toBe('career-stage/junior');
    expect(new Set(CONCEPT_KINDS.map(kindPrefix)).size).toBe(CONCEPT_KINDS.length);
  });

  it.each([
    ['skill/python', true],
    ['skill/c-plus-plus', true],
    ['skill/esco-0a1b.2_c', true],
    ['skill/15-1252.00', true],
    ['tool/python', false],
    ['skill/', false],
    ['skill/-x', false],
    ['skill/Python', false],
    ['skill/a/b', false],
    ['skill/é', false],
    ['skill/a b', false],
    ['python', false],
    ['', false],
  ])('%j as one of a skill: %s', (id, expected) => {
    expect(isIdOfKind(id, 'SKILL')).toBe(expected);
  });
});

describe('the assertions of a concept', () => {
  it('are one for each place where a source speaks', () => {
    const places = ['L1', 'L2'].map((locator) => ({ locator, reason: null, confidence: null }));
    const { contribution } = concept('skill/a', { name: 'A', evidence: places });
    const assertions = conceptAssertions(contribution ? [contribution] : []);
    expect(assertions.map(({ locator, basis }) => `${basis} ${locator ?? ''}`)).toEqual(['STATED L1', 'STATED L2']);
  });
});
