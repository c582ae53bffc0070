import type { Row } from './row.ts';

/** A drop of more than this is a drop; less is noise of ties and small data. */
const TOLERANCE = 0.02;

/** Numbers of an earlier run by row key. */
export type Reference = Readonly<Record<string, number>>;

/** The rows as a Markdown table. */
export function toTable(rows: readonly Row[]): string {
  const cells = rows.map(({ question, measure, product, baseline, baselineName, cases }) => [
    question,
    measure,
    product.toFixed(3),
    `${baseline.toFixed(3)} (${baselineName})`,
    String(cases),
  ]);
  const all = [['Question', 'Measure', 'Product', 'Baseline', 'Cases'], ...cells];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => (line[column] ?? '').length))) ?? [];
  const lines = all.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  return [lines[0], `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines.slice(1)].join('\n');
}

/** A sentence for each row that is clearly below the reference; rows that were skipped or are new say nothing. */
export function findDrops(rows: readonly Row[], reference: Reference): string[] {
  return rows.flatMap(({ key, product }) => {
    const before = reference[key];
    if (before === undefined || product >= before - TOLERANCE) return [];
    return [`${key} was ${before.toFixed(3)} and is ${product.toFixed(3)}.`];
  });
}
