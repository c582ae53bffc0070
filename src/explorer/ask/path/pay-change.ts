import { formatMoney, payRange } from '../../concept/pay-range.ts';
import type { CareerPathsQuery } from '../../generated/operations.generated.ts';

type PayChange = NonNullable<CareerPathsQuery['careerPaths']['paths'][number]['steps'][number]['payChange']>;

/** `$85,000 – $110,000 to $110,000 – $150,000 (2024)`. */
export function payChangeText({ currency, fromMin, fromMax, toMin, toMax, year }: PayChange): string {
  const from = payRange({ min: fromMin, max: fromMax, currency });
  const to = payRange({ min: toMin, max: toMax, currency });
  return `Pay: ${from} to ${to}${year === null ? '' : ` (${year})`}`;
}

/** `+$32,500`: the change of the middles, or of the lower ends where a range is open; null when it cannot be told. */
export function payDifference({ currency, fromMin, fromMax, toMin, toMax }: PayChange): string | null {
  const closed = fromMax !== null && toMax !== null;
  if (fromMin === null || toMin === null) return null;
  const difference = closed ? (toMin + toMax - fromMin - fromMax) / 2 : toMin - fromMin;
  return `${difference < 0 ? '−' : '+'}${formatMoney(Math.abs(difference), currency)}`;
}
