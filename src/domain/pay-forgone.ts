import { groupBy } from './group-by.ts';
import { representativePay, typicalPay, type Pay } from './pay.ts';
import { compareText } from './settle.ts';

/**
 * For each job, how much less a year it pays than the best paid of them: 0 for that one. Compared in one currency, that
 * of `reference` where it has pay, else the one that most jobs are paid in. A job whose pay nobody knows counts as the
 * worst paid. O(b log b) for b bands.
 */
export function payForgone(bandsOf: ReadonlyMap<string, readonly Pay[]>, reference: string): (job: string) => number {
  const currency = bandsOf.get(reference)?.[0]?.currency ?? commonCurrency([...bandsOf.values()].flat());
  const typical = new Map<string, number>();
  for (const [job, bands] of bandsOf) {
    const band = representativePay(bands, currency);
    if (band) typical.set(job, typicalPay(band));
  }
  const best = Math.max(0, ...typical.values());
  const worst = Math.min(best, ...typical.values());
  return (job) => best - (typical.get(job) ?? worst);
}

function commonCurrency(bands: readonly Pay[]): string {
  const groups = [...groupBy(bands, ({ currency }) => currency)];
  return groups.sort(([a, x], [b, y]) => y.length - x.length || compareText(a, b))[0]?.[0] ?? '';
}
