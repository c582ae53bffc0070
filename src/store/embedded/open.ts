import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { StoreUnavailable } from '../../domain/errors.ts';
import type { GraphStore } from '../graph-store.ts';
import { Connection } from './connection.ts';
import { readVersion } from './log.ts';
import { migrate } from './migrations.ts';
import { readTopology } from './read-topology.ts';
import { EmbeddedStore } from './store.ts';
import { Turns } from '../topology/turns.ts';

export interface EmbeddedStoreOptions {
  /** Where the graph lives; made when it does not exist. One process at a time may have it open. */
  readonly directory: string;
}

/**
 * Opens the graph in a directory, or makes an empty one. Throws StoreUnavailable, with what to do, when the directory
 * cannot be used, another process has it open, the file is damaged or a newer release has written it.
 */
export async function openEmbeddedStore({ directory }: EmbeddedStoreOptions): Promise<GraphStore> {
  await prepareDirectory(directory);
  const opened: Connection[] = [];
  const connect = (name: string): Connection => {
    const connection = new Connection(join(directory, name));
    opened.push(connection);
    return connection;
  };
  try {
    const lock = connect('graph.lock');
    lock.exec('BEGIN EXCLUSIVE');
    const writer = connect('graph.db');
    writer.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000');
    writer.exec('PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY');
    migrate(writer);
    const reader = connect('graph.db');
    reader.exec('PRAGMA busy_timeout = 5000; PRAGMA cache_size = -16384; PRAGMA query_only = 1');
    const topology = await new Turns().read(() => readTopology(reader));
    return new EmbeddedStore({ lock, writer, reader }, { topology, version: readVersion(reader) });
  } catch (error) {
    for (const connection of opened.reverse()) connection.close();
    throw error;
  }
}

/** Makes a directory where there is none. Throws StoreUnavailable when it cannot be used. */
export async function prepareDirectory(directory: string): Promise<void> {
  try {
    await makeDirectory(resolve(directory));
    await access(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StoreUnavailable(
      `The data directory ${directory} cannot be used: make it a directory that this user may read and write, ` +
        'or name another one.',
      { directory },
      { cause: error },
    );
  }
}

/** With those above it. Node's own `recursive` tries for ever where the system makes none, such as in `/proc`. */
async function makeDirectory(directory: string): Promise<void> {
  const isThere = await stat(directory).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isThere) return;
  if (dirname(directory) !== directory) await makeDirectory(dirname(directory));
  await mkdir(directory).catch((error: unknown) => {
    // Another process that starts at the same time may have been faster.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
}
