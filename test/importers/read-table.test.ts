import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findInputFiles } from '../../src/importers/input-files.ts';
import { SILENT } from '../../src/importers/progress.ts';
import { optional, readTable, required, type Row, type TableFormat } from '../../src/importers/read-table.ts';
import { ImportReport } from '../../src/importers/report.ts';
import { rejectTexts, temporaryDirectory } from './import-support.ts';

const COLUMNS = { id: required('id', 'code'), text: optional('text'), more: optional('more') };

async function read(content: string | Buffer, format: TableFormat = 'csv') {
  const path = join(await temporaryDirectory(), 'table.csv');
  await writeFile(path, content);
  const report = new ImportReport();
  const rows: Row<typeof COLUMNS>[] = [];
  for (const file of await findInputFiles([path])) {
    for await (const batch of readTable(file, COLUMNS, format, { report, progress: SILENT })) rows.push(...batch);
  }
  return { rows: rows.map(({ line, cells }) => [line, cells.id, cells.text, cells.more]), report };
}

describe('reading a table', () => {
  it('finds columns by any of their names, whatever their order and case, behind a byte-order mark', async () => {
    const { rows } = await read('\ufeffTEXT,unknown, Code \nhello,x,1\n');
    expect(rows).toEqual([[2, '1', 'hello', '']]);
  });

  it('tells the physical line on which a row begins, with line breaks of both kinds inside quotes', async () => {
    const { rows } = await read('id,text\r\n1,"a\r\nb"\r\n2,"c\nd\n\ne"\r\n\r\n3,f\r\n');
    expect(rows).toEqual([
      [2, '1', 'a\r\nb', ''],
      [4, '2', 'c\nd\n\ne', ''],
      [9, '3', 'f', ''],
    ]);
  });

  it('takes rows that are a cell short or long', async () => {
    const { rows } = await read('id,text,more\n1\n2,a,b,c\n');
    expect(rows).toEqual([
      [2, '1', '', ''],
      [3, '2', 'a', 'b'],
    ]);
  });

  it('keeps a stray quote in its cell, and the rows after it', async () => {
    const { rows, report } = await read('id,text\n1,a\n2,"b"c\n3,d "e" f\n4,g\n');
    expect(rows).toEqual([
      [2, '1', 'a', ''],
      [3, '2', '"b"c', ''],
      [4, '3', 'd "e" f', ''],
      [5, '4', 'g', ''],
    ]);
    expect(report.rejects).toEqual([]);
  });

  it('rejects a row whose quote is never closed, and what it swallows', async () => {
    const { rows, report } = await read('id,text\n1,a\n2,"b\n3,c\n');
    expect(rows).toEqual([[2, '1', 'a', '']]);
    expect(rejectTexts(report)).toEqual([expect.stringMatching(/^table\.csv:\d+ unreadable row: Quote Not Closed/)]);
  });

  it('reads quotes as plain characters where tabs separate', async () => {
    const { rows } = await read('id\ttext\n1\tsay "hot"\n2\t3" wide\n', 'tsv');
    expect(rows).toEqual([
      [2, '1', 'say "hot"', ''],
      [3, '2', '3" wide', ''],
    ]);
  });

  it('refuses a table without its columns, and says which are missing and how it begins', async () => {
    await expect(read('name;text\n1;a\n')).rejects.toThrow(
      /table\.csv" has no column "id" or "code"; it begins with "name;text"\. .* with commas between them/,
    );
  });

  it.each(['csv', 'tsv'] as const)('refuses %s that is not in UTF-8, with the line', async (format) => {
    const [separator, lines] = [format === 'csv' ? ',' : '\t', ['id', '1', ...Array<string>(40_000).fill('é 𝄞')]];
    const utf8 = Buffer.from(lines.map((text) => `${text}${separator}x`).join('\n'));
    expect((await read(utf8, format)).rows).toHaveLength(40_001);
    const latin1 = Buffer.concat([utf8, Buffer.from('\nnaïve', 'latin1')]);
    await expect(read(latin1, format)).rejects.toThrow(/table\.csv" is not in UTF-8, line 40003:/);
    await expect(read(Buffer.from('id\né', 'latin1'), format)).rejects.toThrow('is not in UTF-8, line 2:');
  });

  it('shows an empty file with no rows', async () => {
    const { rows, report } = await read('');
    expect(rows).toEqual([]);
    expect(report.counts()).toEqual([expect.objectContaining({ rows: 0, used: 0, rejected: 0 })]);
  });

  it('reads tab-separated lines as they are: quotes are characters, empty lines count, letters are never cut', async () => {
    const filler = 'é'.repeat(70_000);
    const { rows, report } = await read(`\ufeffid\ttext\r\n1\t"a\r\n\r\n2\tb"c\n3\t${filler}\n4`, 'tsv');
    expect(rows).toEqual([
      [2, '1', '"a', ''],
      [4, '2', 'b"c', ''],
      [5, '3', filler, ''],
      [6, '4', '', ''],
    ]);
    expect(report.counts()).toMatchObject([{ rows: 4, used: 4, rejected: 0 }]);
  });
});
