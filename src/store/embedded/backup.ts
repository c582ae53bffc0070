import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Conflict, InvalidInput, StoreUnavailable } from '../../domain/errors.ts';
import { Connection } from './connection.ts';
import { readVersion } from './log.ts';
import { assertKnownSchema } from './migrations.ts';
import { prepareDirectory } from './open.ts';

/** What a backup holds. */
export interface Backup {
  readonly file: string;
  /** Version of the graph at the moment of the backup. */
  readonly version: number;
}

/**
 * Writes the graph of a directory, as of now, into one file, while a service may be using it: readers and writers go
 * on. The file appears whole or not at all, with its SHA-256 beside it in `<file>.sha256`. Throws Conflict when it exists, StoreUnavailable when there is no graph (yet).
 */
export async function backupGraph(directory: string, file: string): Promise<Backup> {
  const graph = join(directory, 'graph.db');
  if (!existsSync(graph)) {
    throw new StoreUnavailable(`There is no graph in ${directory}: set DATA_DIR to the directory of the service.`);
  }
  if (existsSync(file)) throw new Conflict(`${file} exists: choose another name, so that no backup is lost.`);
  const folder = dirname(resolve(file));
  if (!existsSync(folder)) throw new InvalidInput(`There is no folder ${folder}: make it, or choose another place.`);
  const unfinished = `${file}.unfinished`;
  await rm(unfinished, { force: true });
  const connection = new Connection(graph);
  try {
    connection.exec('PRAGMA busy_timeout = 5000');
    connection.run('VACUUM INTO ?', [unfinished]);
  } finally {
    connection.close();
  }
  try {
    const version = checkBackup(unfinished);
    await writeFile(checksumOf(file), `${await digest(unfinished)}  ${basename(file)}\n`);
    await rename(unfinished, file);
    return { file, version };
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** What was put back. */
export interface Restored extends Backup {
  /** Whether there was a checksum to compare the file with: only that tells of changes inside a record. */
  readonly isCompared: boolean;
}

/**
 * Puts a backup into a directory without a graph. Throws InvalidInput when the file is no sound backup, or is not the
 * one that its checksum is of, Conflict when the directory has a graph.
 */
export async function restoreGraph(file: string, directory: string): Promise<Restored> {
  if (!existsSync(file)) throw new InvalidInput(`There is no file ${file}.`);
  const isCompared = await compareChecksum(file);
  const version = checkBackup(file);
  const graph = join(directory, 'graph.db');
  // A log that was left behind would be played into the restored file, and ruin it.
  if ([graph, `${graph}-wal`, `${graph}-journal`].some((part) => existsSync(part))) {
    throw new Conflict(
      `${directory} has a graph, or a part of one: stop the service and move the directory away, or set DATA_DIR to a new one.`,
    );
  }
  await prepareDirectory(directory);
  await copyFile(file, `${graph}.unfinished`);
  await rename(`${graph}.unfinished`, graph);
  return { file, version, isCompared };
}

/** Beside the file, as `sha256sum --check` reads it. */
function checksumOf(file: string): string {
  return `${file}.sha256`;
}

async function digest(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

async function compareChecksum(file: string): Promise<boolean> {
  const checksum = checksumOf(file);
  if (!existsSync(checksum)) return false;
  const [expected = ''] = (await readFile(checksum, 'utf8')).split(' ');
  if (expected !== (await digest(file))) {
    throw new InvalidInput(
      `${file} is not what ${checksum} was written for: take another copy of both, or remove ${checksum} to restore it all the same.`,
    );
  }
  return true;
}

/** The graph's version, once every page of the file is known to be sound. */
function checkBackup(file: string): number {
  const connection = new Connection(file);
  try {
    const found = connection.all<[string]>('PRAGMA integrity_check');
    if (found[0]?.[0] !== 'ok') {
      throw new InvalidInput(`${file} is damaged: ${found.map(([problem]) => problem).join('; ')}`);
    }
    if (assertKnownSchema(connection) === 0) {
      throw new StoreUnavailable(
        `${file} holds no graph: start the service once to make one, or choose a backup of one.`,
      );
    }
    return readVersion(connection);
  } finally {
    connection.close();
  }
}
