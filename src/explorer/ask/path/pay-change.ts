import { formatMoney, payRange } from '../../concept/pay-range.ts';
import type { CareerPathsQuery } from '../../generated/operations.generated.ts';

type PayChange = NonNullable<CareerPathsQuery['careerPaths']['paths'][number]['steps'][number]['payChange']>;

/** `$85,000 – $110,000 to $110,000 – $150,000 (2024)`. */
export function payChangeText({ currency, fromMin, fromMax, toMin, toMax, year }: PayChange): string {
  const from = payRange({ min: fromMin, max: fromMax, currency });
  const to = payRange({ min: toMin, max: toMax, currency });
  return `Pay: ${from} to ${to}${year === null ? '' : ` (${year})`}`;
}

/**
 * `+$32,500`: the change over one move or several, of the middles, or of the lower ends where a range is open; null when
 * it cannot be told of every move in one currency.
 */
export function payDifference(changes: readonly (PayChange | null)[]): string | null {
  const currency = changes[0]?.currency;
  let sum = 0;
  for (const change of changes) {
    const difference = change && differenceOf(change);
    if (difference === null || change?.currency !== currency) return null;
    sum += difference;
  }
  return currency === undefined ? null : `${sum < 0 ? '−' : '+'}${formatMoney(Math.abs(sum), currency)}`;
}

function differenceOf({ fromMin, fromMax, toMin, toMax }: PayChange): number | null {
  if (fromMin === null || toMin === null) return null;
  return fromMax !== null && toMax !== null ? (toMin + toMax - fromMin - fromMax) / 2 : toMin - fromMin;
}
