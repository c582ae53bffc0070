import type { InputFile } from './input-files.ts';
import { readUtf8 } from './read-bytes.ts';
import type { TablePiece, TableRecord } from './table-record.ts';

/**
 * Comma-separated rows as RFC 4180 has them, with quotes and line breaks inside of them; lines end with LF, CR LF or,
 * where a file has no LF, CR. A stray quote stays in its cell as it is: read strictly, it would swallow the rows after
 * it. `reject` is told of a row whose quote is never closed. Works on bytes, since a general parser took half of the
 * time of an import; `read-commas.test.ts` compares the two.
 */
export async function* readCommas(
  file: InputFile,
  reject: (line: number, reason: string) => void,
): AsyncGenerator<TablePiece> {
  const splitter = new Splitter();
  for await (const bytes of readUtf8(file)) yield { bytes: bytes.length, records: splitter.take(bytes) };
  yield { bytes: 0, records: splitter.finish(reject) };
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;
const MARK = Buffer.from('\uFEFF');

/** Cuts pieces of a file into records; one that a piece leaves unfinished is read with the next piece. */
class Splitter {
  private bytes: Buffer = Buffer.alloc(0);
  private at = 0;
  private isWhole = false;
  private isFirst = true;
  private newline = LF;
  private line = 1;
  /** Line breaks inside the record being read. */
  private breaks = 0;

  take(piece: Buffer): TableRecord[] {
    this.bytes = this.at < this.bytes.length ? Buffer.concat([this.bytes.subarray(this.at), piece]) : piece;
    this.at = 0;
    if (this.isFirst && this.bytes.length < MARK.length && !this.isWhole) return [];
    if (this.isFirst) this.begin();
    const records: TableRecord[] = [];
    while (this.at < this.bytes.length) {
      const cells = this.nextRecord();
      if (cells === null) break;
      if (cells.length > 1 || cells[0] !== '') records.push({ line: this.line, cells });
      this.line += this.breaks + 1;
    }
    return records;
  }

  finish(reject: (line: number, reason: string) => void): TableRecord[] {
    this.isWhole = true;
    const records = this.take(Buffer.alloc(0));
    if (this.at < this.bytes.length) reject(this.line, 'unreadable row: its quote is never closed');
    return records;
  }

  private begin(): void {
    this.isFirst = false;
    if (this.bytes.subarray(0, MARK.length).equals(MARK)) this.at = MARK.length;
    if (!this.bytes.includes(LF) && this.bytes.includes(CR)) this.newline = CR;
  }

  /** The cells of the record that begins here; null, and nothing is taken, when its end is not there yet. */
  private nextRecord(): string[] | null {
    const { bytes, newline } = this;
    const start = this.at;
    const cells: string[] = [];
    this.breaks = 0;
    let end: number;
    do {
      const cell = bytes[this.at] === QUOTE ? this.quotedCell() : this.plainCell(this.at);
      if (cell === null) {
        this.at = start;
        return null;
      }
      cells.push(cell);
      end = bytes[this.at++] ?? newline;
    } while (end !== newline);
    return cells;
  }

  /** A cell from here to the comma or line end that comes first at or after `from`, and stops there. */
  private plainCell(from: number): string | null {
    const { bytes, newline, at } = this;
    let end = from;
    while (end < bytes.length && bytes[end] !== COMMA && bytes[end] !== newline) end++;
    if (end === bytes.length && !this.isWhole) return null;
    this.at = end;
    const hasReturn = newline === LF && bytes[end] !== COMMA && end > at && bytes[end - 1] === CR;
    return bytes.toString('utf8', at, hasReturn ? end - 1 : end);
  }

  private quotedCell(): string | null {
    const { bytes, newline, at } = this;
    let isDoubled = false;
    let breaks = 0;
    for (let end = at + 1; end < bytes.length; end++) {
      if (bytes[end] === newline) breaks++;
      if (bytes[end] !== QUOTE) continue;
      const [next, second] = [bytes[end + 1], bytes[end + 2]];
      const isReturn = newline === LF && next === CR;
      // Too near to the end to know whether the quote is doubled, or the line ends here.
      if (!this.isWhole && (next === undefined || (isReturn && second === undefined))) return null;
      if (next === QUOTE) {
        isDoubled = true;
        end++;
      } else {
        const closes = next === undefined || next === COMMA || next === newline;
        const returns = isReturn && (second === undefined || second === LF);
        this.breaks += breaks;
        if (!closes && !returns) return this.plainCell(end + 1);
        const text = bytes.toString('utf8', at + 1, end);
        this.at = end + (returns ? 2 : 1);
        return isDoubled ? text.replaceAll('""', '"') : text;
      }
    }
    return null;
  }
}
