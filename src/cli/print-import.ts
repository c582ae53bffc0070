import { basename, dirname, join } from 'node:path';
import type { Difference, Tally } from '../importers/compare.ts';
import type { FileCount, ImportReport } from '../importers/report.ts';
import type { ImportOutcome } from '../importers/run-import.ts';
import { formatCount } from './show-progress.ts';

const SHOWN = 10;

/** The outcome of an import as text for a person: what came in, was attached, changed, went and was rejected. */
export function printImport({ report, differences, attachments, changes, version }: ImportOutcome): string {
  return [
    ...table('Rows read', report.counts().map(fileRow)),
    ...leftOut(report),
    ...table(
      'Against the publisher',
      report.reconciliations.map(({ what, published, found }) => [
        what,
        `${formatCount(found)} of ${formatCount(published)}`,
        found === published ? 'as published' : `${found > published ? '+' : ''}${formatCount(found - published)}`,
      ]),
    ),
    ...differences.flatMap(printDifference),
    ...section(
      `Attached to concepts of the graph: ${formatCount(attachments.length)}`,
      attachments.map(({ name, to, reason }) => `"${name}" -> ${to}: ${reason}`),
    ),
    ...section('Notes', report.notes),
    ...rejected(report),
    version === null
      ? `Dry run: ${formatCount(changes)} changes would be written.`
      : `${formatCount(changes)} changes, the graph is at version ${version}.`,
    '',
  ].join('\n');
}

function fileRow({ file, rows, used, rejected, leftOut: out }: FileCount): string[] {
  const unused = out.reduce((sum, reason) => sum + reason.rows, 0);
  const counts = [`${formatCount(rows)} rows`, `${formatCount(used)} used`];
  return [shortPath(file), ...counts, `${formatCount(unused)} left out`, `${formatCount(rejected)} rejected`];
}

function leftOut(report: ImportReport): string[] {
  const lines = report
    .counts()
    .flatMap(({ file, leftOut: out }) => out.map(({ reason, rows }) => [shortPath(file), formatCount(rows), reason]));
  return table('Left out on purpose', lines);
}

function printDifference({ source, tallies, retired, changed }: Difference): string[] {
  const rows = tallies.map(({ thing, ...counts }: Tally) => [
    thing,
    `${formatCount(counts.added)} added`,
    `${formatCount(counts.changed)} changed`,
    `${formatCount(counts.removed)} removed`,
    `${formatCount(counts.unchanged)} unchanged`,
  ]);
  const gone = retired.map(({ id, name, successor }) =>
    successor === null ? `"${name}" (${id})` : `"${name}" (${id}) -> "${successor.name}" (${successor.id})`,
  );
  const altered = changed.flatMap(({ change, detail }) =>
    change.op === 'concept' ? [`"${change.contribution?.name ?? change.id}" (${change.id}): ${detail}`] : [],
  );
  return [
    ...table(source, rows),
    ...section(`Changed concepts: ${formatCount(altered.length)}`, altered),
    ...section(`Deprecated, since the release no longer has them: ${formatCount(gone.length)}`, gone),
  ];
}

function rejected({ rejects }: ImportReport): string[] {
  const lines = rejects.map(({ file, line, reason }) => `${shortPath(file)}:${line} ${reason}`);
  return section(`Rejected rows: ${formatCount(rejects.length)}`, lines);
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > SHOWN ? [`  and ${formatCount(lines.length - SHOWN)} more`] : [];
  return [title, ...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...more, ''];
}

/** Rows in columns: the first to the left, figures to the right. */
function table(title: string, rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 || column === row.length - 1 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  return [title, ...rows.map((row) => `  ${line(row)}`), ''];
}

function shortPath(path: string): string {
  return join(basename(dirname(path)), basename(path));
}
