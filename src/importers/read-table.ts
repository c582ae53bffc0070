import { once } from 'node:events';
import { parse, type CsvError, type Parser } from 'csv-parse';
import type { InputFile } from './input-files.ts';
import type { ImportReport } from './report.ts';
import type { Progress } from './progress.ts';

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
 * counted in the report; so is a table that lacks a required column, and it yields nothing.
 */
export async function* readTable<C extends Columns>(
  file: InputFile,
  columns: C,
  format: TableFormat,
  { report, progress }: { report: ImportReport; progress: Progress },
): AsyncGenerator<Row<C>[]> {
  const lines = new LineCounter();
  let rows: { line: number; cells: string[] }[] = [];
  const parser = parse({
    ...(format === 'csv' ? {} : { delimiter: '\t', quote: null }),
    bom: true,
    relax_column_count: true,
    // A stray quote stays in its cell as it is; strict reading would swallow the rows after it.
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (cells: string[], info) => {
      rows.push({ line: lines.next(cells, info.lines, info.empty_lines), cells });
      return null;
    },
    on_skip: (error) => {
      report.countRow(file.path);
      report.reject(file.path, lines.skip(error), `unreadable row: ${error?.message ?? 'no reason given'}`);
      return undefined;
    },
  });
  const header = new Header(file, columns, report);
  report.openFile(file.path);
  for await (const chunk of chunks(file, parser)) {
    const batch = header.toRows(rows);
    rows = [];
    progress.advance(chunk, batch.length);
    if (header.refused) return;
    if (batch.length > 0) yield batch;
  }
}

/** Feeds the file to the parser; yields the number of bytes of each piece once it is parsed. */
async function* chunks(file: InputFile, parser: Parser): AsyncGenerator<number> {
  for await (const chunk of await file.open()) {
    const bytes = chunk as Buffer;
    await write(parser, bytes);
    yield bytes.length;
  }
  parser.resume();
  const ended = once(parser, 'end');
  parser.end();
  await ended;
  yield 0;
}

function write(parser: Parser, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.write(bytes, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Finds our columns in the first row and turns the others into rows. */
class Header<C extends Columns> {
  refused = false;
  private positions: [keyof C, number][] | null = null;
  private readonly file: InputFile;
  private readonly columns: C;
  private readonly report: ImportReport;

  constructor(file: InputFile, columns: C, report: ImportReport) {
    this.file = file;
    this.columns = columns;
    this.report = report;
  }

  toRows(records: { line: number; cells: string[] }[]): Row<C>[] {
    const first = this.positions === null ? records.shift() : undefined;
    if (first) this.find(first.cells);
    if (this.refused || this.positions === null) return [];
    const positions = this.positions;
    for (let i = 0; i < records.length; i++) this.report.countRow(this.file.path);
    return records.map(({ line, cells }) => {
      const named = {} as Record<keyof C, string>;
      for (const [name, position] of positions) named[name] = cells[position] ?? '';
      return { file: this.file.path, line, cells: named };
    });
  }

  private find(cells: string[]): void {
    const given = cells.map((cell) => cell.trim().toLowerCase());
    this.positions = Object.entries(this.columns).map(([name, column]) => {
      const position = column.names.map((n) => given.indexOf(n.toLowerCase())).find((index) => index >= 0) ?? -1;
      if (position < 0 && column.required) this.refuse(column.names);
      return [name, position];
    });
  }

  private refuse(names: readonly string[]): void {
    this.refused = true;
    const reason = `the table has no column "${names.join('" or "')}", nothing in it was read`;
    this.report.reject(this.file.path, 1, reason);
  }
}

/**
 * Physical lines of records. The parser's own count takes a CR LF inside quotes for two lines, so lines are counted
 * from the cells, and the parser's only serves where a row is beyond parsing.
 */
class LineCounter {
  private last = 0;
  private emptyBefore = 0;
  private drift = 0;

  next(cells: string[], parserLine: number, emptyLines: number): number {
    const line = this.last + 1 + emptyLines - this.emptyBefore;
    this.emptyBefore = emptyLines;
    this.last = line + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
    this.drift = parserLine - this.last;
    return line;
  }

  skip(error: CsvError | undefined): number {
    const parserLine = typeof error?.lines === 'number' ? error.lines : this.last + 1;
    this.last = Math.max(this.last + 1, parserLine - this.drift);
    return this.last;
  }
}

function lineBreaks(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  return count;
}
