import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { openPromise, type Entry } from 'yauzl';
import { NotFound } from '../domain/errors.ts';

/** A file of a publisher, on disk or inside a zip archive. */
export interface InputFile {
  /** File name without folders, such as `skills_en.csv`. */
  readonly name: string;
  /** Path for messages; `archive.zip/skills_en.csv` for a file inside an archive. */
  readonly path: string;
  /** Size in bytes, unpacked. */
  readonly size: number;
  open(): Promise<Readable>;
}

/**
 * All files at the paths, in order of the paths and then by name: folders are searched to a depth of two, archives
 * are looked into. Throws NotFound for a path that does not exist.
 */
export async function findInputFiles(paths: readonly string[]): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const path of paths) files.push(...(await filesAt(path, 2)));
  return files;
}

async function filesAt(path: string, depth: number): Promise<InputFile[]> {
  const entry = await stat(path).catch((cause: unknown) => {
    throw new NotFound(`There is no file or folder "${path}": check the path.`, { path }, { cause });
  });
  if (entry.isDirectory()) {
    if (depth === 0) return [];
    const names = (await readdir(path)).sort();
    const found = await Promise.all(names.map((name) => filesAt(join(path, name), depth - 1)));
    return found.flat();
  }
  if (path.toLowerCase().endsWith('.zip')) return await filesInArchive(path);
  return [
    { name: basename(path), path, size: entry.size, open: () => Promise.resolve(createReadStream(path, CHUNKS)) },
  ];
}

const CHUNKS = { highWaterMark: 256 * 1024 };

async function filesInArchive(path: string): Promise<InputFile[]> {
  const archive = await openPromise(path, { lazyEntries: true });
  const files: InputFile[] = [];
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    const { fileName, uncompressedSize } = entry;
    const open = () => openInArchive(path, fileName);
    files.push({ name: basename(fileName), path: join(path, fileName), size: uncompressedSize, open });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Opens the archive anew for each file, so that no handle outlives its reading. */
async function openInArchive(path: string, fileName: string): Promise<Readable> {
  const archive = await openPromise(path, { lazyEntries: true, autoClose: false });
  const entry = await findEntry(archive.eachEntry(), fileName);
  if (!entry) throw new NotFound(`The archive "${path}" no longer holds "${fileName}".`, { path });
  const stream = await archive.openReadStreamPromise(entry);
  stream.once('close', () => archive.close());
  return stream;
}

async function findEntry(entries: AsyncIterable<Entry>, fileName: string): Promise<Entry | null> {
  for await (const entry of entries) if (entry.fileName === fileName) return entry;
  return null;
}
