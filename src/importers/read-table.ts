import { InvalidInput } from '../domain/errors.ts';
import type { InputFile } from './input-files.ts';
import type { ImportReport } from './report.ts';
import type { Progress } from './progress.ts';
import { readCommas } from './read-commas.ts';
import type { TableRecord } from './table-record.ts';
import { readTabs } from './read-tabs.ts';

/** How a publisher writes tables: comma with quotes, or tab without quoting. */
export type TableFormat = 'csv' | 'tsv';

/** A column by all the names it goes by; a table without a required column cannot be read. */
export interface Column {
  readonly names: readonly string[];
  readonly required: boolean;
}

export type Columns = Readonly<Record<string, Column>>;

/** A row of a table: cells by our name of the column, empty where the file lacks the column or the cell. */
export interface Row<C extends Columns = Columns> {
  readonly file: string;
  /** Physical line of the file on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<keyof C, string>>;
}

export function required(...names: string[]): Column {
  return { names, required: true };
}

export function optional(...names: string[]): Column {
  return { names, required: false };
}

/**
 * The rows of a table in batches, as they come off the disk. Copes with a byte-order mark, line breaks in quoted
 * fields, empty files, columns in any order and rows that are a cell short or long. A row that cannot be parsed is
 * counted in the report. Throws InvalidInput for a table that lacks a required column: to go on without it would take
 * away from the graph what an earlier import has read from it.
 */
export async function* readTable<C extends Columns>(
  file: InputFile,
  columns: C,
  format: TableFormat,
  { report, progress }: { report: ImportReport; progress: Progress },
): AsyncGenerator<Row<C>[]> {
  const header = new Header(file, columns, format, report);
  report.openFile(file.path);
  const reject = (line: number, reason: string): void => {
    report.countRow(file.path);
    report.reject(file.path, line, reason);
  };
  for await (const { bytes, records } of format === 'csv' ? readCommas(file, reject) : readTabs(file)) {
    const batch = header.toRows(records);
    progress.advance(bytes, batch.length);
    if (batch.length > 0) yield batch;
  }
}

/** Finds our columns in the first row and turns the others into rows. */
class Header<C extends Columns> {
  private positions: [keyof C, number][] | null = null;
  private readonly file: InputFile;
  private readonly columns: C;
  private readonly separator: string;
  private readonly report: ImportReport;

  constructor(file: InputFile, columns: C, format: TableFormat, report: ImportReport) {
    this.file = file;
    this.columns = columns;
    this.separator = format === 'csv' ? 'commas' : 'tabs';
    this.report = report;
  }

  toRows(records: readonly TableRecord[]): Row<C>[] {
    const first = this.positions === null ? records[0] : undefined;
    if (first) this.find(first.cells);
    if (this.positions === null) return [];
    const positions = this.positions;
    const rows = first ? records.slice(1) : records;
    for (let i = 0; i < rows.length; i++) this.report.countRow(this.file.path);
    return rows.map(({ line, cells }) => {
      const named = {} as Record<keyof C, string>;
      for (const [name, position] of positions) named[name] = cells[position] ?? '';
      return { file: this.file.path, line, cells: named };
    });
  }

  private find(cells: readonly string[]): void {
    const given = cells.map((cell) => cell.trim().toLowerCase());
    const missing: string[] = [];
    this.positions = Object.entries(this.columns).map(([name, column]) => {
      const position = column.names.map((n) => given.indexOf(n.toLowerCase())).find((index) => index >= 0) ?? -1;
      if (position < 0 && column.required) missing.push(`"${column.names.join('" or "')}"`);
      return [name, position];
    });
    if (missing.length > 0) this.refuse(missing, cells);
  }

  private refuse(missing: readonly string[], cells: readonly string[]): never {
    const { path } = this.file;
    const start = cells.join(', ').slice(0, 80);
    throw new InvalidInput(
      `"${path}" has no column ${missing.join(', no column ')}; it begins with "${start}". ` +
        `The first line must name the columns, with ${this.separator} between them.`,
      { file: path, missing },
    );
  }
}
