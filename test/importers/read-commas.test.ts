import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommas } from '../../src/importers/read-commas.ts';

/** The rows of the text with their lines, read in pieces of so many bytes. */
async function read(text: string, size = 1_000): Promise<{ rows: [number, string[]][]; rejects: [number, string][] }> {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
    bytes.subarray(n * size, (n + 1) * size),
  );
  const file = {
    name: 'table.csv',
    path: 'table.csv',
    size: bytes.length,
    open: () => Promise.resolve(Readable.from(pieces)),
  };
  const rows: [number, string[]][] = [];
  const rejects: [number, string][] = [];
  for await (const { records } of readCommas(file, (line, reason) => rejects.push([line, reason])))
    for (const { line, cells } of records) rows.push([line, [...cells]]);
  return { rows, rejects };
}

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '𝄞', ' ', ',', '"', '\n', '\r\n'), maxLength: 8 });
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

function toCsv(rows: readonly (readonly string[])[], newline: string, quoteAll: boolean): string {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const written = (text: string): string => (quoteAll || /[",\r\n]/.test(text) ? quoted(text) : text);
  return rows.map((row) => row.map(written).join(',') + newline).join('');
}

describe('comma-separated rows', () => {
  it('are those that a general parser reads, wherever the file is cut into pieces', async () => {
    const newlines = fc.constantFrom('\n', '\r\n');
    const check = fc.asyncProperty(table, newlines, fc.boolean(), fc.integer({ min: 1, max: 9 }), async (...given) => {
      const [cells, newline, quoteAll, size] = given;
      const text = `\uFEFFid,text${newline}${toCsv(cells, newline, quoteAll)}`;
      const expected = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
      const { rows, rejects } = await read(text, size);
      const full = (row: readonly string[]): boolean => row.length > 1 || row[0] !== '';
      expect(rows.map(([, row]) => row)).toEqual(expected.filter(full));
      expect(rejects).toEqual([]);
    });
    await fc.assert(check, { numRuns: 500 });
  });

  it('begin on the line that an editor shows, with line breaks in cells and empty lines before them', async () => {
    const { rows } = await read('id,text\r\n1,"a\r\n\r\nb"\r\n\r\n2,c\r\n3,"d"e\r\n4,f', 3);
    expect(rows).toEqual([
      [1, ['id', 'text']],
      [2, ['1', 'a\r\n\r\nb']],
      [6, ['2', 'c']],
      [7, ['3', '"d"e']],
      [8, ['4', 'f']],
    ]);
  });

  it('may end with CR alone, and the last one with nothing', async () => {
    expect((await read('id,text\r1,"a\rb"\r2,')).rows).toEqual([
      [1, ['id', 'text']],
      [2, ['1', 'a\rb']],
      [4, ['2', '']],
    ]);
  });

  it('are rejected on the line where a quote is opened that is never closed', async () => {
    const { rows, rejects } = await read('id,text\n1,"a\nb"\n2,"c\n3,d\n', 4);
    expect(rows.map(([line]) => line)).toEqual([1, 2]);
    expect(rejects).toEqual([[4, 'unreadable row: its quote is never closed']]);
  });
});
