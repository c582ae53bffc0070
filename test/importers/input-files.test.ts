import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findInputFiles } from '../../src/importers/input-files.ts';
import { readBytes } from '../../src/importers/read-bytes.ts';
import { zipArchive } from '../support/zip-archive.ts';
import { temporaryDirectory } from './import-support.ts';

const SKILLS = `conceptUri,preferredLabel\n${'http://example.org/1,glass blowing\n'.repeat(200)}`;

/** All files at the path with what they hold. */
async function contents(path: string): Promise<[string, string][]> {
  const read: [string, string][] = [];
  for (const file of await findInputFiles([path])) {
    const pieces: Buffer[] = [];
    for await (const bytes of readBytes(file)) pieces.push(bytes);
    read.push([file.name, Buffer.concat(pieces).toString()]);
  }
  return read;
}

async function archive(bytes: Buffer): Promise<string> {
  const path = join(await temporaryDirectory(), 'esco.zip');
  await writeFile(path, bytes);
  return path;
}

/** The bytes with one in the middle changed. */
function damaged(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const middle = bytes.length >> 1;
  copy[middle] = (copy[middle] ?? 0) ^ 0x01;
  return copy;
}

describe('the files of an import', () => {
  it.each([true, false])(
    'are found in folders and in archives, in folders of these too (packed: %s)',
    async (packed) => {
      const files = { 'csv/skills_en.csv': SKILLS, 'csv/empty.csv': '', '__MACOSX/csv/._empty.csv': 'b' };
      const path = await archive(zipArchive(files, { packed }));
      await mkdir(join(path, '..', 'folder'));
      await writeFile(join(path, '..', 'folder', '.DS_Store'), 'b');
      await writeFile(join(path, '..', 'folder', 'plain.csv'), 'a');
      expect(await contents(join(path, '..'))).toEqual([
        ['empty.csv', ''],
        ['skills_en.csv', SKILLS],
        ['plain.csv', 'a'],
      ]);
    },
  );

  it('are not there for a path that leads nowhere', async () => {
    await expect(findInputFiles(['/nowhere/esco'])).rejects.toThrow('There is no file or folder "/nowhere/esco"');
  });

  it('are refused, naming the archive, where it is cut off or no archive at all', async () => {
    const whole = zipArchive({ 'skills_en.csv': SKILLS });
    for (const bytes of [whole.subarray(0, whole.length - 30), Buffer.from('not a zip'), Buffer.alloc(0)]) {
      await expect(contents(await archive(bytes))).rejects.toThrow(
        /esco\.zip" is no whole zip archive .*download it again/,
      );
    }
  });

  it.each([true, false])(
    'are refused, naming the file, where bytes of the archive have changed (packed: %s)',
    async (packed) => {
      const path = await archive(damaged(zipArchive({ 'skills_en.csv': SKILLS }, { packed })));
      await expect(contents(path)).rejects.toThrow(/esco\.zip\/skills_en\.csv" cannot be read .*download it again/);
    },
  );
});
