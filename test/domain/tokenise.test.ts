import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/domain/tokenise.ts';

describe('tokenise', () => {
  it('folds words and says where sentences and lines start and what is listed', () => {
    const tokens = [...tokenise("Élan vital, the team's C++\n• R/Go. Next")];
    expect(tokens.map(({ term }) => term)).toEqual(['elan', 'vital', 'the', 'team', 'cplusplus', 'r', 'go', 'next']);
    expect(tokens.filter(({ before }) => before.endsSegment).map(({ term }) => term)).toEqual(['elan', 'r', 'next']);
    expect(tokens.filter(({ before }) => before.isList).map(({ term }) => term)).toEqual(['the', 'go']);
  });

  it('keeps dots inside names within one sentence', () => {
    expect([...tokenise('Use Node.js daily')].map(({ before }) => before.endsSegment)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('reads on behind what shows nothing, such as a soft hyphen', () => {
    const [token] = [...tokenise('(Kuber\u00ADnetes)')];
    expect(token).toMatchObject({ start: 1, end: 12, text: 'Kuber\u00ADnetes', term: 'kubernetes' });
  });

  it('leaves out web and mail addresses, but not what they are near to', () => {
    const text = 'Mail python@docker.example or see https://sql.example/docker?r=1 and www.go.example, @Docker.';
    expect([...tokenise(text)].map(({ term }) => term)).toEqual(['mail', 'example', 'or', 'see', 'and', 'docker']);
  });

  it('tells the rest of a name with a dot in front from the start of a sentence', () => {
    const afterDot = (text: string): string[] =>
      [...tokenise(text)].flatMap(({ before, text: word }) => (before.isDotOfName ? [word] : []));
    expect(afterDot('C#, .NET and (.net)')).toEqual(['NET', 'net']);
    expect(afterDot('Skills.Python... Go. ASP.NET')).toEqual([]);
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
