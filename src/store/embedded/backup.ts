import { copyFile, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
 * on. The file appears whole or not at all. Throws Conflict when it exists, StoreUnavailable when there is no graph (yet).
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
    await rename(unfinished, file);
    return { file, version };
  } finally {
    await rm(unfinished, { force: true });
  }
}

/**
 * Puts a backup into a directory without a graph. Throws InvalidInput when the file is no sound backup, Conflict when
 * the directory has a graph.
 */
export async function restoreGraph(file: string, directory: string): Promise<Backup> {
  if (!existsSync(file)) throw new InvalidInput(`There is no file ${file}.`);
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
  return { file, version };
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
