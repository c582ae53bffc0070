import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LabelIndex, type IndexedConcept, type IndexedLabel } from '../../src/domain/label-index.ts';
import { bestMatches, matchLabels, type LabelMatch } from '../../src/domain/rank-labels.ts';
import { runToEnd } from '../support/run-to-end.ts';

function named(id: string, ...labels: string[]): IndexedConcept {
  return {
    id: `role/${id}`,
    kind: 'ROLE',
    status: 'PUBLISHED',
    labels: labels.map((text, at) => ({ text, language: 'en', role: at === 0 ? 'PREFERRED' : 'ALTERNATIVE' })),
  };
}

function indexOf(concepts: readonly IndexedConcept[]): LabelIndex {
  const index = new LabelIndex();
  concepts.forEach((concept) => index.put(concept));
  return index;
}

const rankLabels = (index: LabelIndex, text: string, accepts: (label: IndexedLabel) => boolean): LabelMatch[] =>
  bestMatches(runToEnd(matchLabels(index, text, { concept: () => true, label: accepts })), Infinity);

const ids = (index: LabelIndex, text: string): string[] =>
  rankLabels(index, text, () => true).map(({ concept }) => concept.id.slice('role/'.length));

const ROLES = indexOf([
  named('monitoring', 'monitoring and evaluation officer', 'M&E officer'),
  named('customs', 'customs officer'),
  named('accountant', 'accountant', 'cost accountant'),
  named('clerk', 'accounting clerk'),
  named('teacher', 'history teacher secondary school', 'teacher of history'),
  named('engineer', 'machine learning engineer', 'ML engineer'),
]);

describe('ranking labels', () => {
  it('gives 1 to exactly the label, in any case and punctuation, and less to everything else', () => {
    const [first, ...others] = rankLabels(ROLES, 'M & E Officer', () => true);
    expect(first).toMatchObject({ concept: { id: 'role/monitoring' }, score: 1 });
    expect(first?.label.label.text).toBe('M&E officer');
    expect(rankLabels(ROLES, 'Monitoring and Evaluation Officer', () => true)[0]?.score).toBe(1);
    for (const { score } of others) expect(score).toBeLessThan(1);
  });

  it('finds what shares the rare words when no label has all of them', () => {
    expect(ids(ROLES, 'Senior Monitoring and Evaluation Project Officer')[0]).toBe('monitoring');
    expect(ids(ROLES, 'Junior Accountant (Re-advertised)')[0]).toBe('accountant');
  });

  it('matches inflections, beginnings of words and words with most of their beginning in common', () => {
    expect(ids(ROLES, 'histor')).toEqual(['teacher']);
    expect(ids(ROLES, 'accountants')).toContain('clerk');
    expect(ids(ROLES, 'machines learner')[0]).toBe('engineer');
  });

  it('finds a misspelt word by the nearest in spelling, below the word spelt right', () => {
    expect(ids(ROLES, 'acountant')).toContain('accountant');
    expect(ids(ROLES, 'cutsoms')).toEqual(['customs']);
    expect(ids(ROLES, 'machien lerning engineer')[0]).toBe('engineer');
    const [right, wrong] = ['customs', 'cutsoms'].map((text) => rankLabels(ROLES, text, () => true)[0]?.score ?? 0);
    expect(wrong).toBeLessThan(right ?? 0);
    expect(wrong).toBeGreaterThan(0);
  });

  it('takes no word for another that is too short or too far off', () => {
    expect(ids(ROLES, 'cots')).toEqual([]);
    expect(ids(ROLES, 'cousins')).toEqual([]);
    expect(ids(ROLES, 'mustoms')).toEqual([]);
  });

  it('reads one word as two and two as one where labels write it so', () => {
    const roles = indexOf([
      named('front', 'front end developer'),
      named('flow', 'TensorFlow developer'),
      named('x', 'x'),
    ]);
    expect(ids(roles, 'frontend')).toEqual(['front']);
    expect(ids(roles, 'frontend developer')[0]).toBe('front');
    expect(ids(roles, 'tensor flow')).toEqual(['flow']);
    expect(ids(roles, 'tensorflowd')).toEqual(['flow']);
  });

  it('reads what job adverts shorten', () => {
    const roles = indexOf([
      named('dev', 'software developer'),
      named('boss', 'sales manager'),
      named('x', 'developing'),
    ]);
    expect(ids(roles, 'sw dev')[0]).toBe('dev');
    expect(ids(roles, 'Mgr.')).toEqual(['boss']);
  });

  it('takes a single word at its word', () => {
    expect(ids(ROLES, 'custom')).toEqual(['customs']);
    expect(ids(ROLES, 'xylophone')).toEqual([]);
    expect(ids(ROLES, '  ')).toEqual([]);
  });

  it('looks only at labels that are accepted', () => {
    const accepted = rankLabels(ROLES, 'officer', ({ isName }) => isName);
    expect(accepted.map(({ label }) => label.label.text)).toEqual([
      'customs officer',
      'monitoring and evaluation officer',
    ]);
  });

  it('answers the same after any coming and going as when built afresh', () => {
    const word = fc.constantFrom('data', 'engineer', 'manager', 'sales', 'senior', 'analyst', 'officer');
    const label = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const concept = fc
      .tuple(fc.nat(5), fc.array(label, { minLength: 1, maxLength: 3 }))
      .map(([id, labels]) => named(String(id), ...labels));
    fc.assert(
      fc.property(fc.array(concept, { maxLength: 12 }), fc.array(fc.nat(5)), label, (puts, removed, text) => {
        const index = indexOf(puts);
        removed.forEach((id) => index.remove(`role/${id}`));
        const left = new Map(puts.map((put) => [put.id, put]));
        removed.forEach((id) => left.delete(`role/${id}`));
        const ranked = (of: LabelIndex) =>
          rankLabels(of, text, () => true).map(({ concept: { id }, label: { label: found }, score }) => [
            id,
            found.text,
            score,
          ]);
        expect(ranked(index)).toEqual(ranked(indexOf([...left.values()])));
      }),
    );
  });
});
