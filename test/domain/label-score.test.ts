import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  scoreCoverage,
  scoreLabel,
  scoreLikeness,
  scoreTrigrams,
  scoreTypeAhead,
  trigrams,
} from '../../src/domain/label-score.ts';
import { normalise } from '../../src/domain/text.ts';

const words = fc.array(fc.constantFrom('a', 'ab', 'abc', 'b', 'bc', 'data', 'datum', 'science'), {
  minLength: 1,
  maxLength: 4,
});
const texts = words.map((list) => list.join(' '));

describe('the score of a label', () => {
  it('is 1 for the same terms in the same order, whatever stands between them', () => {
    expect(scoreLabel('CI/CD', 'ci  cd')).toBe(1);
  });

  it('is lower the more letters of the label the query leaves out', () => {
    expect(scoreLabel('data', 'Data Science')).toBe(0.6);
    expect(scoreLabel('data', 'Data Science at Work')).toBeLessThan(scoreLabel('data', 'Data Science'));
  });

  it('is below 1 for the same terms in another order', () => {
    expect(scoreLabel('science data', 'Data Science')).toBe(0.95);
  });

  it('wants a term of its own for every term of the query', () => {
    expect(scoreLabel('data data', 'Data Science')).toBe(0);
    expect(scoreLabel('d da', 'Data Day')).toBeGreaterThan(0);
    expect(scoreLabel('a ab', 'ab abc')).toBeGreaterThan(0);
  });

  it('is 0 without terms, and for what only stands inside a word', () => {
    expect(scoreLabel('', 'Data')).toBe(0);
    expect(scoreLabel('Data', '—')).toBe(0);
    expect(scoreLabel('ata', 'Data')).toBe(0);
  });

  it('is above 0 exactly when the terms can be assigned, as trying all assignments shows', () => {
    const canAssign = (wanted: readonly string[], given: readonly string[]): boolean => {
      const [first, ...rest] = wanted;
      if (first === undefined) return true;
      return given.some(
        (term, i) =>
          term.startsWith(first) &&
          canAssign(
            rest,
            given.filter((_t, j) => j !== i),
          ),
      );
    };
    fc.assert(
      fc.property(words, words, (wanted, given) => {
        expect(scoreLabel(wanted.join(' '), given.join(' ')) > 0).toBe(canAssign(wanted, given));
      }),
    );
  });

  it('of what matches lies from 0.4 to 1, and by letters alone unless it is the same', () => {
    fc.assert(
      fc.property(texts, texts, (query, label) => {
        const score = scoreLabel(query, label);
        if (score === 0 || score === 1) return;
        const letters = (text: string): number => text.replaceAll(' ', '').length;
        expect(score).toBe(scoreCoverage(letters(query), letters(label)));
        expect(score).toBeGreaterThanOrEqual(0.4);
      }),
    );
  });
});

describe('type-ahead', () => {
  it('takes only the last term for unfinished', () => {
    expect(scoreTypeAhead('data sci', 'Data Science')).toBe(scoreLabel('data sci', 'Data Science'));
    expect(scoreTypeAhead('dat science', 'Data Science')).toBe(0);
    expect(scoreTypeAhead('data data', 'Data Database')).toBeGreaterThan(0);
    expect(scoreTypeAhead('data data', 'Data Science')).toBe(0);
  });
});

describe('likeness', () => {
  it('forgives a misspelling, below every true match', () => {
    const score = scoreLikeness('kuberntes', 'Kubernetes');
    expect(score).toBeGreaterThan(0.25);
    expect(score).toBeLessThanOrEqual(0.4);
    expect(scoreLikeness('Python', 'python')).toBe(0.4);
  });

  it('is 0 below a third, and without letters', () => {
    expect(scoreLikeness('python', 'statistics')).toBe(0);
    expect(scoreLikeness('', '')).toBe(0);
  });

  it('is symmetric, and the same by numbers of trigrams', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(scoreLikeness(a, b)).toBe(scoreLikeness(b, a));
        const [left, right] = [trigrams(normalise(a)), trigrams(normalise(b))];
        const shared = [...left].filter((gram) => right.has(gram)).length;
        expect(scoreLikeness(a, b)).toBe(scoreTrigrams(shared, left.size, right.size));
      }),
    );
  });

  it('cuts characters, not halves of them', () => {
    expect([...trigrams('𠀀b')]).toEqual([' 𠀀b', '𠀀b ']);
  });
});
