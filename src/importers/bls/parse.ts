import { cleanLine } from '../clean-text.ts';
import type { Row } from '../read-table.ts';
import type { WAGE_COLUMNS } from './columns.ts';

/** Pay of an occupation; null where the bureau has no figure (`*`) or one above its top code (`#`). */
export interface WageRecord {
  /** Six-digit SOC code, `15-1252`. */
  readonly code: string;
  readonly title: string;
  readonly period: 'YEAR' | 'HOUR';
  readonly percentile10: number | null;
  readonly percentile25: number | null;
  readonly median: number | null;
  readonly percentile75: number | null;
  readonly percentile90: number | null;
}

/** Yearly figures, or hourly ones for work that is only paid by the hour; null when there is no figure at all. */
export function parseWage({ cells }: Row<typeof WAGE_COLUMNS>): WageRecord | null {
  const code = cells.code.trim();
  const title = cleanLine(cells.title);
  const yearly = [cells.year10, cells.year25, cells.yearMedian, cells.year75, cells.year90].map(parseFigure);
  const hourly = [cells.hour10, cells.hour25, cells.hourMedian, cells.hour75, cells.hour90].map(parseFigure);
  const period = yearly.some(isFigure) ? 'YEAR' : 'HOUR';
  const figures = period === 'YEAR' ? yearly : hourly;
  if (!figures.some(isFigure)) return null;
  const [percentile10 = null, percentile25 = null, median = null, percentile75 = null, percentile90 = null] = figures;
  return { code, title, period, percentile10, percentile25, median, percentile75, percentile90 };
}

/** `*`, `#`, `**` and an empty cell are no figures; thousands may be separated by commas. */
export function parseFigure(text: string): number | null {
  const plain = text.replaceAll(',', '').trim();
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  return Number(plain);
}

function isFigure(value: number | null): value is number {
  return value !== null;
}
