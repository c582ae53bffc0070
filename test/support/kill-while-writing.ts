import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import { changesOf, sizeOf } from './commit-forever.ts';

const SCRIPT = fileURLToPath(new URL('./commit-forever.ts', import.meta.url));

/** The writer, from its source. */
const FROM_SOURCE = ['--import', 'tsx', SCRIPT];

/**
 * Starts a writer, kills it with SIGKILL some time after its first word, and answers the last version it said.
 * `program` is what Node runs.
 */
export async function killWhileWriting(
  directory: string,
  afterMilliseconds: number,
  program = FROM_SOURCE,
): Promise<number> {
  const writer = spawn(process.execPath, [...program, directory], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complaint = '';
  writer.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const ended = new Promise<void>((resolve) => writer.once('close', () => resolve()));
  await new Promise<void>((resolve) => {
    writer.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      resolve();
    });
    void ended.then(resolve);
  });
  await setTimeout(afterMilliseconds);
  if (writer.exitCode !== null) throw new Error(`The writer ended by itself: ${complaint}`);
  writer.kill('SIGKILL');
  await ended;
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
}

/** Opens what a killed writer left and throws unless every version in it is whole. Answers the last version. */
export async function assertOnlyWholeVersions(directory: string): Promise<number> {
  const store = await openEmbeddedStore({ directory });
  try {
    const version = await store.version();
    const sizes = Array.from({ length: version }, (_none, i) => sizeOf(i + 1));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const stats = await store.stats();
    assertEqual('concepts', stats.concepts, total + 1);
    assertEqual('relations', stats.relations, total);
    assertEqual('name', (await store.findConcepts(['skill/counter']))[0]?.name, `Counter at ${version}`);
    assertEqual('hits', (await store.search({ text: `v${version}x` }, { first: 0 })).total, sizeOf(version));
    const log = await store.changesAfter(0, version + 1);
    assertEqual('log', log.map((commit) => commit.version).join(), sizes.map((_size, i) => i + 1).join());
    for (const commit of log) {
      assertEqual(`log of ${commit.version}`, commit.changes.length, changesOf(commit.version).length);
    }
    return version;
  } finally {
    await store.close();
  }
}

/** SQLite's own check of the file. */
export function checkFile(directory: string): string {
  const database = new Database(join(directory, 'graph.db'));
  try {
    const [row] = database.pragma('integrity_check') as { integrity_check: string }[];
    return row?.integrity_check ?? 'no answer';
  } finally {
    database.close();
  }
}

function assertEqual(what: string, found: unknown, expected: unknown): void {
  if (found !== expected) throw new Error(`After the kill: ${what} is ${String(found)}, not ${String(expected)}.`);
}
