import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, sortKey, terms } from '../../src/domain/text.ts';

describe('terms', () => {
  it.each([
    ['Machine Learning', ['machine', 'learning']],
    ['  Résumé, ÉCOLE – Straße ', ['resume', 'ecole', 'straße']],
    ['C++ and C#', ['cplusplus', 'and', 'csharp']],
    ['C/C++', ['c', 'cplusplus']],
    ['CI/CD', ['ci', 'cd']],
    ['Scikit-Learn', ['scikit', 'learn']],
    ["employees' rights, the manager’s", ['employees', 'rights', 'the', 'managers']],
    ['a + b # c', ['a', 'b', 'c']],
    ['ＡＢＣ ﬁne ²', ['abc', 'fine', '2']],
    ['データ 分析', ['データ', '分析']],
    ['— ! —', []],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(terms(text)).toEqual(expected.map((term) => term.normalize('NFKD').replace(/\p{M}/gu, '')));
  });

  it('stay as they are when they are cut again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => terms(normalise(text)).join(' ') === normalise(text)),
    );
  });

  it('are the same for every letter case of plain letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z +#'-]*$/), (text) => normalise(text.toUpperCase()) === normalise(text)),
    );
  });
});

describe('the sort key', () => {
  it('is the normalised name, or the text itself where nothing remains', () => {
    expect(sortKey('Data-Driven Work')).toBe('data driven work');
    expect(sortKey(' — ')).toBe('—');
  });
});
