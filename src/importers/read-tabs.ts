import { StringDecoder } from 'node:string_decoder';
import type { InputFile } from './input-files.ts';
import { readUtf8 } from './read-bytes.ts';
import type { TablePiece, TableRecord } from './table-record.ts';

/**
 * Tab-separated rows, one a line, without quoting: a quote is a character like any other, so that every line can be
 * read. Empty lines are passed over but counted.
 */
export async function* readTabs(file: InputFile): AsyncGenerator<TablePiece> {
  const decoder = new StringDecoder('utf8');
  let line = 0;
  let rest = '';
  const split = (text: string): TableRecord[] => {
    const lines = text.split('\n');
    rest = lines.pop() ?? '';
    return toRecords(lines);
  };
  const toRecords = (lines: readonly string[]): TableRecord[] => {
    const records: TableRecord[] = [];
    for (const given of lines) {
      line++;
      const text = withoutMarks(given, line);
      if (text !== '') records.push({ line, cells: text.split('\t') });
    }
    return records;
  };
  for await (const bytes of readUtf8(file)) {
    yield { bytes: bytes.length, records: split(rest + decoder.write(bytes)) };
  }
  yield { bytes: 0, records: toRecords([rest + decoder.end()]) };
}

/** A line without the byte-order mark at the beginning of a file and the CR of CR LF at its end. */
function withoutMarks(text: string, line: number): string {
  const start = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
  return text.slice(start, text.endsWith('\r') ? -1 : undefined);
}
