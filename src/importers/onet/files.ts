import type { InputFile } from '../input-files.ts';
import { readBytes } from '../read-bytes.ts';
import type { TableFormat } from '../read-table.ts';

/** Tables of the O*NET database that are read; the others are named in the report. */
export const ONET_TABLES = [
  'occupation data',
  'alternate titles',
  'sample of reported titles',
  'content model reference',
  'skills',
  'knowledge',
  'unspsc reference',
  'technology skills',
  'tools used',
  'task statements',
  'tasks to dwas',
  'related occupations',
  'job zone reference',
  'job zones',
  'education, training, and experience categories',
  'education, training, and experience',
] as const;
export type OnetTable = (typeof ONET_TABLES)[number];

/** The files by table; the first of several wins. */
export function onetFiles(inputs: readonly InputFile[]): Map<OnetTable, InputFile> {
  const files = new Map<OnetTable, InputFile>();
  for (const input of inputs) {
    const name = input.name
      .replace(/\.(txt|csv)$/i, '')
      .replaceAll('_', ' ')
      .toLowerCase();
    const table = ONET_TABLES.find((known) => known === name);
    if (table && /\.(txt|csv)$/i.test(input.name) && !files.has(table)) files.set(table, input);
  }
  return files;
}

export function formatOf(file: InputFile): TableFormat {
  return /\.csv$/i.test(file.name) ? 'csv' : 'tsv';
}

/** The release that a read-me file or a path (`db_29_2_text`, `onet-29.2`) names. */
export async function findRelease(inputs: readonly InputFile[]): Promise<string | null> {
  const readMe = inputs.find(({ name }) => /^read ?me\.txt$/i.test(name.replaceAll('_', ' ')));
  const named = readMe ? /O\*NET\S*\s+(\d+\.\d+)\s+Database/i.exec(await textOf(readMe)) : null;
  if (named) return named[1] ?? null;
  const inPath = inputs
    .map(({ path }) => /(?:db_|onet[-_ ]?)(\d+)[._](\d+)/i.exec(path))
    .find((match) => match !== null);
  return inPath ? `${inPath[1] ?? ''}.${inPath[2] ?? ''}` : null;
}

async function textOf(file: InputFile): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const bytes of readBytes(file)) chunks.push(bytes);
  return Buffer.concat(chunks).toString('utf8');
}
