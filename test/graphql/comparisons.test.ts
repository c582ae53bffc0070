import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { countComparisons } from '../../src/graphql/comparisons.ts';

const count = (source: string): number => countComparisons(parse(source));

describe('comparisons', () => {
  it('are none where nothing is selected again', () => {
    expect(count('{ a { b } c: a { b } }')).toBe(0);
    expect(count(getIntrospectionQuery())).toBe(0);
  });

  it('are the pairs of a name in each place of the answer', () => {
    expect(count('{ a a a a }')).toBe(6);
    expect(count('{ a { b } a { b } a { b c: b } x: a }')).toBe(3 + 3);
  });

  it('count what comes through fragments, once for each place', () => {
    expect(count('{ a ...F ...F ... { a } } fragment F on Query { a }')).toBe(3);
    expect(count('{ x { ...F } y { ...F id } } fragment F on T { id id }')).toBe(1 + 3);
  });

  it('are countless where fragments bring more and more, and do not take long then', () => {
    const spreads = (next: number): string =>
      Array.from({ length: 8 }, (_, at) => `a${at}: b { ...F${next} }`).join(' ');
    const fragments = Array.from({ length: 20 }, (_, at) => `fragment F${at} on T { ${spreads(at + 1)} }`);
    const started = performance.now();
    expect(count(`{ ...F0 } ${fragments.join(' ')} fragment F20 on T { id }`)).toBe(Infinity);
    expect(count('{ ...F } fragment F on T { a { ...F } }')).toBe(Infinity);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
