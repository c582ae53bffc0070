import { describe, expect, it } from 'vitest';
import { bm25 } from '../../bench/evaluate/bm25.ts';
import { countSpans, ndcgAt, recallAt, spanMeasures } from '../../bench/evaluate/measures.ts';
import { findDrops, toTable } from '../../bench/evaluate/table.ts';

describe('measures', () => {
  it('recall counts what is found among the first, of what can be', () => {
    const relevant = new Set(['a', 'b', 'c']);
    expect(recallAt(2, ['a', 'x', 'b'], relevant)).toBe(0.5);
    expect(recallAt(5, ['a', 'x', 'b'], relevant)).toBeCloseTo(2 / 3);
    expect(recallAt(5, ['a'], new Set())).toBe(0);
  });

  it('nDCG is 1 for the best order and falls the later the relevant come', () => {
    const relevant = new Set(['a', 'b']);
    expect(ndcgAt(3, ['a', 'b', 'x'], relevant)).toBe(1);
    const late = ndcgAt(3, ['x', 'a', 'b'], relevant);
    expect(late).toBeCloseTo((1 / Math.log2(3) + 1 / 2) / (1 + 1 / Math.log2(3)));
    expect(ndcgAt(3, ['x'], relevant)).toBe(0);
  });

  it('spans count when they overlap, and not when they only touch', () => {
    const counts = countSpans(
      [
        { start: 0, end: 4 },
        { start: 10, end: 12 },
      ],
      [
        { start: 3, end: 6 },
        { start: 12, end: 14 },
      ],
    );
    expect(spanMeasures([counts])).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(spanMeasures([])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('BM25 puts rare words in short labels first', () => {
    const rank = bm25([
      { id: 'sales', text: 'sales manager' },
      { id: 'data', text: 'data manager' },
      { id: 'data', text: 'manager of very many data and other things' },
      { id: 'shop', text: 'sales assistant' },
    ]);
    expect(rank('data manager', 2)).toEqual(['data', 'sales']);
    expect(rank('unknown', 2)).toEqual([]);
  });
});

describe('the check', () => {
  const row = (key: string, product: number) => ({
    key,
    question: 'Q',
    measure: 'm',
    product,
    baseline: 0.1,
    baselineName: 'naive',
    cases: 3,
  });

  it('finds what is clearly below the reference, and lets noise, gains and new rows pass', () => {
    const rows = [row('drop', 0.4), row('noise', 0.49), row('gain', 0.9), row('new', 0.1)];
    expect(findDrops(rows, { drop: 0.5, noise: 0.5, gain: 0.5, skipped: 0.9 })).toEqual([
      'drop was 0.500 and is 0.400.',
    ]);
  });

  it('prints a baseline in every row', () => {
    expect(toTable([row('a', 0.5)])).toContain('| Q        | m       | 0.500   | 0.100 (naive) | 3     |');
  });
});
