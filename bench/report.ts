import type { Burst } from './load.ts';
import { geometricMean, median } from './statistics.ts';

export interface Measured {
  readonly row: string;
  readonly contestant: string;
  readonly round: number;
  readonly burst: Burst;
}

const YARDSTICK = 'yardstick';

/** Prints the table: medians over the rounds, and the median over rounds of the ratio to the yardstick in that round. */
export function printTable(
  measured: readonly Measured[],
  memory: readonly { readonly name: string; readonly megabytes: number }[],
  calls: readonly { readonly row: string; readonly calls: number }[],
): void {
  const rows = unique(measured.map(({ row }) => row));
  const contestants = unique(measured.map(({ contestant }) => contestant));
  const print = (cells: readonly string[]): unknown => process.stdout.write(`| ${cells.join(' | ')} |\n`);
  print(['query', ...contestants.map((name) => `${name}: req/s (ratio), p50 / p99 ms`)]);
  print(['---', ...contestants.map(() => '---')]);
  for (const row of rows) print([row, ...contestants.map((contestant) => cell(measured, row, contestant))]);
  const means = contestants.map((contestant) =>
    geometricMean(rows.map((row) => ratio(measured, row, contestant))).toFixed(1),
  );
  print(['geometric mean of ratios', ...means]);
  process.stdout.write(
    `\nPeak memory: ${memory.map(({ name, megabytes }) => `${name} ${megabytes.toFixed(0)} MB`).join(', ')}\n`,
  );
  process.stdout.write(
    `Store calls per request: ${calls.map(({ row, calls: count }) => `${row} ${count}`).join(', ')}\n`,
  );
}

function cell(measured: readonly Measured[], row: string, contestant: string): string {
  const bursts = of(measured, row, contestant);
  const middle = (read: (burst: Burst) => number): number => median(bursts.map(({ burst }) => read(burst)));
  const rate = middle(({ requestsPerSecond }) => requestsPerSecond).toFixed(0);
  const times = `${middle(({ p50 }) => p50).toFixed(1)} / ${middle(({ p99 }) => p99).toFixed(1)}`;
  const failures = bursts.reduce((sum, { burst }) => sum + burst.failures, 0);
  return `${rate} (${ratio(measured, row, contestant).toFixed(1)}), ${times}${failures > 0 ? `, ${failures} FAILED` : ''}`;
}

function ratio(measured: readonly Measured[], row: string, contestant: string): number {
  const rates = new Map(of(measured, row, YARDSTICK).map(({ round, burst }) => [round, burst.requestsPerSecond]));
  return median(
    of(measured, row, contestant).map(({ round, burst }) => burst.requestsPerSecond / (rates.get(round) ?? Number.NaN)),
  );
}

function of(measured: readonly Measured[], row: string, contestant: string): Measured[] {
  return measured.filter((one) => one.row === row && one.contestant === contestant);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
