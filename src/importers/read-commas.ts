import { once } from 'node:events';
import { parse, type CsvError, type Parser } from 'csv-parse';
import type { InputFile } from './input-files.ts';
import { readUtf8 } from './read-bytes.ts';
import type { TablePiece, TableRecord } from './table-record.ts';

/**
 * Comma-separated rows with quotes and line breaks inside of them. `reject` is told of the rows that cannot be parsed.
 */
export async function* readCommas(
  file: InputFile,
  reject: (line: number, reason: string) => void,
): AsyncGenerator<TablePiece> {
  const lines = new LineCounter();
  let records: TableRecord[] = [];
  const parser = parse({
    bom: true,
    relax_column_count: true,
    // A stray quote stays in its cell as it is; strict reading would swallow the rows after it.
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (cells: string[], info) => {
      records.push({ line: lines.next(cells, info.lines, info.empty_lines), cells });
      return null;
    },
    on_skip: (error) => {
      reject(lines.skip(error), `unreadable row: ${error?.message ?? 'no reason given'}`);
      return undefined;
    },
  });
  for await (const bytes of feed(file, parser)) {
    yield { bytes, records };
    records = [];
  }
}

/** Feeds the file to the parser; yields the number of bytes of each piece once it is parsed. */
async function* feed(file: InputFile, parser: Parser): AsyncGenerator<number> {
  for await (const bytes of readUtf8(file)) {
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
