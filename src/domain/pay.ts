import type { Concept } from './concept.ts';
import { compareText } from './settle.ts';

/** A pay band per year, in its currency. */
export interface Pay {
  readonly id: string;
  readonly currency: string;
  readonly min: number | null;
  /** Null means open-ended, or not known. */
  readonly max: number | null;
  readonly median: number | null;
  readonly year: number | null;
  readonly regions: readonly string[];
  /** It holds for a whole country, or names no region. */
  readonly isNational: boolean;
}

/** Yearly pay before and after a step; `year` only when both figures are of the same one. */
export interface PayChange {
  readonly currency: string;
  readonly fromMin: number | null;
  readonly fromMax: number | null;
  readonly toMin: number | null;
  readonly toMax: number | null;
  readonly year: number | null;
}

/** Periods in a year; an hourly wage is for 52 weeks of 40 hours, as the BLS reckons. */
const PER_YEAR: Readonly<Record<string, number>> = { YEAR: 1, MONTH: 12, HOUR: 2080 };

/** The pay of a PAY_BAND; null when it has no currency or no figure, so that it compares with nothing. */
export function toPay(
  { id, properties }: Pick<Concept, 'id' | 'properties'>,
  regions: readonly string[],
  isNational: boolean,
): Pay | null {
  const factor = PER_YEAR[String(properties.period ?? 'YEAR')] ?? 1;
  const number = (name: string): number | null => {
    const value = properties[name];
    return typeof value === 'number' ? value : null;
  };
  const yearly = (name: string): number | null => {
    const value = number(name);
    return value === null ? null : value * factor;
  };
  const pay = { min: yearly('min'), max: yearly('max'), median: yearly('median') };
  const { currency } = properties;
  if (typeof currency !== 'string' || Object.values(pay).every((value) => value === null)) return null;
  return { id, currency, ...pay, year: number('year'), regions, isNational };
}

/** One figure for a band: its median, else its middle, else the end that is known. */
export function typicalPay({ min, max, median }: Pay): number {
  if (median !== null) return median;
  return min !== null && max !== null ? (min + max) / 2 : (min ?? max ?? 0);
}

/** The band that speaks best for a job: national, latest, closed, then the lower one. Null when there is none. */
export function representativePay(bands: readonly Pay[], currency: string): Pay | null {
  return bands.filter((band) => band.currency === currency).sort(compareRepresentative)[0] ?? null;
}

/**
 * Pay before and after, by the two bands that compare best: of one currency, and of a common region unless one names
 * none; national ones first, then those of the same year, then one that is paid both before and after, then the
 * latest. Null when none compare.
 */
export function comparePay(before: readonly Pay[], after: readonly Pay[]): PayChange | null {
  const pairs = before.flatMap((from) => after.map((to) => ({ from, to }))).filter(isComparable);
  const best = pairs.sort(comparePairs)[0];
  if (!best) return null;
  const { from, to } = best;
  const year = from.year === to.year ? from.year : null;
  return { currency: to.currency, fromMin: from.min, fromMax: from.max, toMin: to.min, toMax: to.max, year };
}

interface Pair {
  readonly from: Pay;
  readonly to: Pay;
}

function isComparable({ from, to }: Pair): boolean {
  if (from.currency !== to.currency) return false;
  const namesNone = from.regions.length === 0 || to.regions.length === 0;
  return namesNone || from.regions.some((region) => to.regions.includes(region));
}

function comparePairs(a: Pair, b: Pair): number {
  const national = ({ from, to }: Pair): number => Number(from.isNational) + Number(to.isNational);
  const sameYear = ({ from, to }: Pair): number => (from.year !== null && from.year === to.year ? 1 : 0);
  const same = ({ from, to }: Pair): number => Number(from.id === to.id);
  return (
    national(b) - national(a) ||
    sameYear(b) - sameYear(a) ||
    same(b) - same(a) ||
    compareRepresentative(a.to, b.to) ||
    compareRepresentative(a.from, b.from)
  );
}

function compareRepresentative(a: Pay, b: Pay): number {
  return (
    Number(b.isNational) - Number(a.isNational) ||
    (b.year ?? 0) - (a.year ?? 0) ||
    Number(a.max === null && a.median === null) - Number(b.max === null && b.median === null) ||
    typicalPay(a) - typicalPay(b) ||
    compareText(a.id, b.id)
  );
}
