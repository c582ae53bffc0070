import { describe, expect, it } from 'vitest';
import { payForgone } from '../../src/domain/pay-forgone.ts';
import { comparePay, representativePay, toPay, typicalPay, type Pay } from '../../src/domain/pay.ts';

const band = (id: string, said: Partial<Pay> = {}): Pay => ({
  id,
  currency: 'USD',
  min: 100,
  max: 200,
  median: null,
  year: 2024,
  regions: ['region/us'],
  isNational: true,
  ...said,
});

describe('toPay', () => {
  it('reckons by the year', () => {
    const properties = { min: 10, median: 15, currency: 'USD', period: 'HOUR', year: 2024 };
    expect(toPay({ id: 'pay-band/x', properties }, [], true)).toMatchObject({ min: 20_800, median: 31_200, max: null });
  });

  it('is nothing without a currency or a figure', () => {
    expect(toPay({ id: 'pay-band/x', properties: { min: 10 } }, [], true)).toBeNull();
    expect(toPay({ id: 'pay-band/x', properties: { currency: 'USD' } }, [], true)).toBeNull();
  });
});

describe('typicalPay', () => {
  it('is the median, else the middle, else the known end', () => {
    expect(typicalPay(band('a', { median: 120 }))).toBe(120);
    expect(typicalPay(band('a'))).toBe(150);
    expect(typicalPay(band('a', { max: null }))).toBe(100);
    expect(typicalPay(band('a', { min: null }))).toBe(200);
  });
});

describe('representativePay', () => {
  it('is national before regional, later before earlier, closed before open-ended', () => {
    const bands = [
      band('west', { isNational: false, year: 2025 }),
      band('old', { year: 2020 }),
      band('top', { min: 500, max: null }),
      band('usual'),
    ];
    expect(representativePay(bands, 'USD')?.id).toBe('usual');
    expect(representativePay(bands, 'EUR')).toBeNull();
  });
});

describe('comparePay', () => {
  it('prefers national bands, then bands of the same year', () => {
    const before = [band('old', { year: 2020, min: 1 }), band('new', { year: 2024, min: 2 })];
    const after = [band('west', { isNational: false, min: 9 }), band('then', { year: 2020, min: 3 })];
    expect(comparePay(before, after)).toMatchObject({ fromMin: 1, toMin: 3, year: 2020 });
  });

  it('sees no change where both are paid in the same band', () => {
    const [junior, senior] = [band('junior', { min: 1 }), band('senior', { min: 9 })];
    expect(comparePay([senior], [junior, senior])).toMatchObject({ fromMin: 9, toMin: 9 });
  });

  it('compares regions where nothing national compares', () => {
    const west = { isNational: false, regions: ['region/west'] };
    const before = [band('a', { ...west, min: 1 }), band('us', { min: 5 })];
    expect(comparePay(before, [band('b', { ...west, min: 2 })])).toMatchObject({ fromMin: 1, toMin: 2 });
  });

  it('takes a band without a region for comparable with any', () => {
    expect(comparePay([band('a', { regions: [] })], [band('b', { regions: ['region/eu'] })])).not.toBeNull();
    expect(comparePay([band('a')], [band('b', { regions: ['region/eu'] })])).toBeNull();
    expect(comparePay([], [band('b')])).toBeNull();
  });
});

describe('payForgone', () => {
  it('is the distance to the best paid, and the greatest where nobody knows', () => {
    const bands = new Map([
      ['a', [band('a', { median: 100 })]],
      ['b', [band('b', { median: 160 })]],
    ]);
    const forgone = payForgone(bands, 'b');
    expect([forgone('b'), forgone('a'), forgone('unknown')]).toEqual([0, 60, 60]);
  });

  it('compares in the currency of the reference, else in the most common one', () => {
    const bands = new Map([
      ['a', [band('a', { median: 100 })]],
      ['b', [band('b', { median: 90, currency: 'EUR' })]],
      ['c', [band('c', { median: 50, currency: 'EUR' })]],
    ]);
    expect(payForgone(bands, 'a')('b')).toBe(0);
    expect(payForgone(bands, 'none')('c')).toBe(40);
  });

  it('is nothing where no pay is known at all', () => {
    expect(payForgone(new Map(), 'a')('a')).toBe(0);
  });
});
