import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/domain/tokenise.ts';

describe('tokenise', () => {
  it('folds words and says where sentences and lines start and what is listed', () => {
    const tokens = tokenise("Élan vital, the team's C++\n• R/Go. Next");
    expect(tokens.map(({ term }) => term)).toEqual(['elan', 'vital', 'the', 'team', 'cplusplus', 'r', 'go', 'next']);
    expect(tokens.filter(({ startsSegment }) => startsSegment).map(({ term }) => term)).toEqual(['elan', 'r', 'next']);
    expect(tokens.filter(({ isListed }) => isListed).map(({ term }) => term)).toEqual(['the', 'go']);
  });

  it('keeps dots inside names within one sentence', () => {
    expect(tokenise('Use Node.js daily').map(({ startsSegment }) => startsSegment)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('gives the very words of any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { start, end, text: word } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(word);
          last = end;
        }
      }),
    );
  });
});
