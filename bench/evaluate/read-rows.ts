import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

/** The rows of a table with a header line: comma-separated, or tab-separated without quoting where it ends in .txt. */
export async function readRows(file: string): Promise<Record<string, string>[]> {
  const isTabbed = file.endsWith('.txt');
  const options = isTabbed ? { delimiter: '\t', quote: false as const } : {};
  return parse(await readFile(file), { ...options, columns: true, bom: true, relax_column_count: true });
}
