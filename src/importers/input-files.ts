import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline, Transform, type Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry } from 'yauzl';
import { InvalidInput, NotFound } from '../domain/errors.ts';

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
 * are looked into, and hidden files in them (`.DS_Store`, `__MACOSX/._skills_en.csv`) are passed over. Throws NotFound
 * for a path that does not exist, InvalidInput for an archive that cannot be read.
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
    const names = (await readdir(path)).filter((name) => !isHidden(name)).sort();
    const found = await Promise.all(names.map((name) => filesAt(join(path, name), depth - 1)));
    return found.flat();
  }
  if (path.toLowerCase().endsWith('.zip')) return await filesInArchive(path);
  return [
    { name: basename(path), path, size: entry.size, open: () => Promise.resolve(createReadStream(path, CHUNKS)) },
  ];
}

function isHidden(name: string): boolean {
  return name.startsWith('.');
}

const CHUNKS = { highWaterMark: 256 * 1024 };

async function filesInArchive(path: string): Promise<InputFile[]> {
  try {
    return await listArchive(path);
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new InvalidInput(`"${path}" is no whole zip archive (${problem}): download it again.`, { path }, { cause });
  }
}

async function listArchive(path: string): Promise<InputFile[]> {
  const archive = await openPromise(path, { lazyEntries: true });
  const files: InputFile[] = [];
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName.endsWith('/') || isHidden(basename(entry.fileName))) continue;
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
  return pipeline(stream, checksum(entry), () => undefined);
}

/** Passes bytes on and fails at the end where they are not those that went into the archive, which unpacking may not notice. */
function checksum({ crc32: expected }: Entry): Transform {
  let found = 0;
  return new Transform({
    transform: (bytes: Buffer, _encoding, done) => {
      found = crc32(bytes, found);
      done(null, bytes);
    },
    flush: (done) => done(found === expected ? null : new Error('its checksum does not fit')),
  });
}

async function findEntry(entries: AsyncIterable<Entry>, fileName: string): Promise<Entry | null> {
  for await (const entry of entries) if (entry.fileName === fileName) return entry;
  return null;
}
