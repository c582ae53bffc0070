import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../src/domain/errors.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { concept, relate } from '../support/changes.ts';
import { smallGraph } from '../support/small-graph.ts';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'skills-graph-'));
});

afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

async function open(path = directory): Promise<GraphStore> {
  return openEmbeddedStore({ directory: path });
}

async function makeGraph(): Promise<void> {
  const store = await open();
  await store.commit({ changes: smallGraph, actor: 'test' });
  await store.close();
}

/** The message of the refusal, which must be one for the operator. */
async function refusal(path = directory): Promise<string> {
  const error = await open(path).then(
    async (store) => store.close(),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreUnavailable);
  return (error as StoreUnavailable).message;
}

describe('opening the embedded store', () => {
  it('makes the directory, and finds everything again when it is opened anew', async () => {
    const deep = join(directory, 'a', 'b');
    const first = await open(deep);
    await first.commit({ changes: smallGraph, actor: 'test' });
    const question = { seeds: ['role/ml-engineer'], depth: 2, perRelation: 9, maxConcepts: 99 };
    const answers = [
      await first.stats(),
      await first.subgraph(question),
      await first.search({ text: 'm' }, { first: 99 }),
    ];
    await first.close();
    const second = await open(deep);
    expect([
      await second.stats(),
      await second.subgraph(question),
      await second.search({ text: 'm' }, { first: 99 }),
    ]).toEqual(answers);
    expect((await second.commit({ changes: [concept('tool/git', 'git')], actor: 'test' })).version).toBe(2);
    await second.close();
  });

  it('finds weights and levels again to the last digit', async () => {
    const weights = [1 / 3, 0.1 + 0.2, 3 / 7, Number.MIN_VALUE, 0.30000000000000004, 1 - Number.EPSILON / 2];
    const roles = weights.map((weight, i) =>
      relate(`role/r${i}`, 'REQUIRES', 'skill/s', { weight, level: 1 - weight }),
    );
    const ends = roles.map(({ from }, i) => concept(from, `Role ${i}`));
    const first = await open();
    await first.commit({ changes: [...ends, concept('skill/s', 'Skill'), ...roles], actor: 'test' });
    await first.close();
    const second = await open();
    const found = await second.listRelations(['REQUIRES']);
    expect(found.map(({ weight, level }) => [weight, level])).toEqual(weights.map((weight) => [weight, 1 - weight]));
    await second.close();
  });

  it('refuses a directory that another one has open, and takes it when that one is closed', async () => {
    const first = await open();
    expect(await refusal()).toMatch(/another process is using it: stop that process/);
    await first.commit({ changes: [concept('tool/git', 'Git')], actor: 'test' });
    await first.close();
    await (await open()).close();
  });

  it('reads the log of a release that kept it as text', async () => {
    await makeGraph();
    const first = await open();
    const log = await first.changesAfter(0, 9);
    await first.close();
    const database = new Database(join(directory, 'graph.db'));
    const text = JSON.stringify(log.flatMap(({ changes }) => changes));
    database.prepare('UPDATE commit_changes SET changes = ?').run([text]);
    database.exec('PRAGMA user_version = 1');
    database.close();
    const second = await open();
    expect(await second.changesAfter(0, 9)).toEqual(log);
    await second.close();
  });

  it('refuses a schema of a newer release', async () => {
    await makeGraph();
    const database = new Database(join(directory, 'graph.db'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(await refusal()).toMatch(/has schema 99.*run the newer release/);
  });

  it('refuses a file that is not a database, and leaves it as it is', async () => {
    await writeFile(join(directory, 'graph.db'), 'Dear diary, today I met a database.\n'.repeat(100));
    expect(await refusal()).toMatch(/it is not a database: move the file away, or restore it from a backup/);
  });

  it('refuses a damaged file', async () => {
    await makeGraph();
    await truncate(join(directory, 'graph.db'), 12_000);
    expect(await refusal()).toMatch(/it is damaged: restore it from a backup/);
  });

  it.runIf(existsSync('/proc'))('refuses a path where the system makes no directory', async () => {
    expect(await refusal('/proc/nowhere/data')).toMatch(/cannot be used: make it a directory/);
  });

  it('refuses a path that is a file', async () => {
    const file = join(directory, 'file');
    await writeFile(file, '');
    expect(await refusal(file)).toMatch(/cannot be used: make it a directory that this user may read and write/);
  });

  it('refuses a directory that may not be written', async () => {
    const locked = join(directory, 'locked');
    await mkdir(locked);
    await chmod(directory, 0o755);
    await chmod(locked, 0o555);
    expect(await asOrdinaryUser(() => refusal(locked))).toMatch(/permissions of the data directory|may read and write/);
  });

  it('can be opened after a refusal, for nothing is left half open', async () => {
    await writeFile(join(directory, 'graph.db'), 'no database');
    await refusal();
    await rm(join(directory, 'graph.db'));
    await makeGraph();
  });
});

/** Root may write everywhere, so as root this lends the process the rights of nobody. */
async function asOrdinaryUser<T>(action: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return action();
  process.seteuid?.(65_534);
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
  }
}
