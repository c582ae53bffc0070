import { describe, expect, it } from 'vitest';
import { toLines, isInferred } from '../../src/explorer/canvas/drawing/lines.ts';
import { percent } from '../../src/explorer/concepts/percent.ts';
import { payRange } from '../../src/explorer/concept/pay-range.ts';
import { toCsv } from '../../src/explorer/share/csv.ts';
import { escapeMarkup } from '../../src/explorer/share/escape-markup.ts';
import { identifierLink } from '../../src/explorer/concept/identifier-link.ts';

describe('what leaves the explorer', () => {
  it('quotes what CSV calls for, and keeps formulas texts', () => {
    expect(toCsv([['a,b', 'say "x"', 'two\nlines', 1.5, null]])).toBe('"a,b","say ""x""","two\nlines",1.5,\r\n');
    expect(toCsv([['=1+1', '@cmd', '-2', -2]])).toBe("'=1+1,'@cmd,'-2,-2\r\n");
  });

  it('lets no name become markup', () => {
    expect(escapeMarkup(`<img src=x onerror='a("b")'> & co`)).toBe(
      '&lt;img src=x onerror=&#39;a(&quot;b&quot;)&#39;&gt; &amp; co',
    );
  });

  it('links identifiers to web addresses only', () => {
    expect(identifierLink('esco', 'http://data.europa.eu/esco/skill/1')).toBe('http://data.europa.eu/esco/skill/1');
    expect(identifierLink('onet-soc', '15-1252.00')).toBe('https://www.onetonline.org/link/summary/15-1252.00');
    expect(identifierLink('guide', 'javascript:alert(1)')).toBeNull();
  });

  it('draws all relations from one concept to another as one line, dashed when all are inferred', () => {
    const relation = (type: 'REQUIRES' | 'RELATED', basis: 'STATED' | 'INFERRED', target = 'b') =>
      ({ id: `${type}|a|${target}`, type, source: 'a', target, basis, weight: null }) as const;
    const lines = toLines([
      relation('REQUIRES', 'STATED'),
      relation('RELATED', 'INFERRED'),
      relation('RELATED', 'INFERRED', 'c'),
    ]);
    expect(lines.map(({ key, types }) => [key, types])).toEqual([
      ['a b', ['REQUIRES', 'RELATED']],
      ['a c', ['RELATED']],
    ]);
    expect(lines.map(isInferred)).toEqual([false, true]);
  });

  it('calls nothing all that is not all, and nothing none that is a little', () => {
    expect([0, 0.003, 0.424, 0.999, 1].map(percent)).toEqual(['0 %', '< 1 %', '42 %', '99 %', '100 %']);
  });

  it('writes ranges of pay, open at either end, with and without a currency', () => {
    expect(payRange({ min: 140000, max: 220000, currency: 'USD' })).toBe('$140,000 – $220,000');
    expect(payRange({ min: 220000, max: null, currency: 'USD' })).toBe('$220,000 and more');
    expect(payRange({ min: null, max: 10, currency: 'XXX' })).toBe('up to 10');
  });
});
