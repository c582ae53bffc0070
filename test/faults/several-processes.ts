/*
 * npm run faults:processes [seconds]: four service processes on one Neo4j, two of them with the read model, are asked
 * all the time while a fifth process writes. Prints how long each went on answering from an older version than the
 * newest acknowledged one. Fails when that is longer than the settings promise, when a version goes back within a
 * process, when an answer is of two versions that were never together, or when an old answer is confirmed as current.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jContainer } from '@testcontainers/neo4j';
import { neo4jSettings, startOurs } from '../../bench/prepare.ts';
import { createRandom } from '../../bench/random.ts';
import { percentile } from '../../bench/statistics.ts';
import { openNeo4jStore } from '../../src/store/neo4j/open.ts';
import { concept } from '../support/changes.ts';

const SECONDS = Number(process.argv[2] ?? 60);
const MARKED = 'skill/marked-by-version';
const STALE_MS = 1000;
const INTERVAL_MS = 500;
/** A busy machine wakes timers late, and reading takes its time. */
const SLACK_MS = 500;
const OPERATION = `query Marked { graph { version } concept(id: "${MARKED}") { description } }`;

/** When each version was acknowledged to the writer. */
const acknowledged: number[] = [];
const problems = new Set<string>();
const random = createRandom(20_26);

interface Seen {
  readonly version: number;
  readonly marked: number;
  readonly etag: string | null;
}

class Watched {
  readonly name: string;
  readonly url: string;
  readonly boundMs: number;
  readonly staleness: number[] = [];
  confirmed = 0;
  #newest = 0;

  constructor(name: string, url: string, boundMs: number) {
    [this.name, this.url, this.boundMs] = [name, url, boundMs];
  }

  /** Takes an answer that was asked for at a moment. */
  judge(askedAt: number, { version, marked }: Seen): void {
    if (version < this.#newest) problems.add(`${this.name}: went back from version ${this.#newest} to ${version}`);
    this.#newest = Math.max(this.#newest, version);
    const next = acknowledged[Math.min(version, marked) + 1];
    const late = next === undefined ? 0 : Math.max(0, askedAt - next);
    this.staleness.push(late);
    if (late > this.boundMs + SLACK_MS) problems.add(`${this.name}: ${late} ms old, ${this.boundMs} ms promised`);
  }

  async askByPost(): Promise<void> {
    const askedAt = Date.now();
    const body = JSON.stringify({ query: OPERATION });
    const headers = { 'content-type': 'application/json' };
    this.judge(askedAt, await read(await fetch(`${this.url}/graphql`, { method: 'POST', headers, body })));
  }

  /** Asks whether what was seen last still holds. */
  async askAgain(last: Seen | null): Promise<Seen> {
    const askedAt = Date.now();
    const headers: Record<string, string> = last?.etag ? { 'if-none-match': last.etag } : {};
    const response = await fetch(`${this.url}/graphql?documentId=Marked`, { headers });
    if (response.status !== 304 || last === null) {
      const seen = await read(response);
      this.judge(askedAt, seen);
      return seen;
    }
    await response.text();
    this.confirmed++;
    this.judge(askedAt, last);
    return last;
  }
}

async function read(response: Response): Promise<Seen> {
  const { data, errors } = (await response.json()) as {
    data: { graph: { version: number }; concept: { description: string } };
    errors?: unknown;
  };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return {
    version: data.graph.version,
    marked: Number(data.concept.description),
    etag: response.headers.get('etag'),
  };
}

const directory = mkdtempSync(join(tmpdir(), 'skills-graph-processes-'));
const PERSISTED_OPERATIONS = join(directory, 'operations.json');
writeFileSync(PERSISTED_OPERATIONS, JSON.stringify({ Marked: OPERATION }));
const container = await new Neo4jContainer('neo4j:5.26-community').withPassword('for-tests-only').start();
const address = {
  uri: `bolt://${container.getHost()}:${container.getMappedPort(7687)}`,
  user: 'neo4j',
  password: 'for-tests-only',
  database: 'neo4j',
};
const store = await openNeo4jStore(address);
const mark = async (): Promise<void> => {
  const version = (await store.version()) + 1;
  const changes = [concept(MARKED, { name: 'Marked by version', description: String(version) })];
  const written = await store.commit({ changes, actor: 'test', expectedVersion: version - 1 });
  acknowledged[written.version] = Date.now();
};

const stops: (() => Promise<unknown>)[] = [];
try {
  const settings = {
    ...neo4jSettings(address),
    PERSISTED_OPERATIONS,
    ANSWER_CACHE_STALE_MS: String(STALE_MS),
    READ_MODEL_INTERVAL_MS: String(INTERVAL_MS),
  };
  const watched: Watched[] = [];
  for (const [name, more, bound] of [
    ['neo4j 1', {}, STALE_MS],
    ['neo4j 2', {}, STALE_MS],
    ['read model 1', { READ_MODEL: 'memory' }, INTERVAL_MS],
    ['read model 2', { READ_MODEL: 'memory' }, INTERVAL_MS],
  ] as const) {
    const service = await startOurs({ ...settings, ...more }, 16);
    stops.push(() => service.stop());
    watched.push(new Watched(name, service.url, bound));
  }
  await mark();
  await sleep(2 * STALE_MS);
  const until = Date.now() + SECONDS * 1000;
  const writer = (async () => {
    while (Date.now() < until) {
      await mark();
      await sleep(random.pick([0, 20, 100, 400, 1500]));
    }
  })();
  const askers = watched.flatMap((one) => [
    (async () => {
      while (Date.now() < until) {
        await one.askByPost();
        await sleep(5);
      }
    })(),
    (async () => {
      let last: Seen | null = null;
      while (Date.now() < until) {
        last = await one.askAgain(last);
        await sleep(5);
      }
    })(),
  ]);
  await Promise.all([writer, ...askers]);
  await sleep(STALE_MS + SLACK_MS);
  const newest = acknowledged.length - 1;
  for (const one of watched) {
    const last = await one.askAgain(null);
    if (last.version !== newest) problems.add(`${one.name}: at version ${last.version} in the end, not ${newest}`);
    const [p50, p99] = [percentile(one.staleness, 0.5), percentile(one.staleness, 0.99)];
    process.stdout.write(
      `${one.name}: ${one.staleness.length} answers (${one.confirmed} by 304), behind by p50 ${p50} ms, p99 ${p99} ms, ` +
        `at most ${Math.max(...one.staleness)} ms; promised ${one.boundMs} ms\n`,
    );
  }
  process.stdout.write(`${newest} versions written in ${SECONDS} s\n`);
} finally {
  await Promise.all(stops.map((stop) => stop()));
  await store.close();
  await container.stop();
  rmSync(directory, { recursive: true });
}
for (const problem of problems) process.stdout.write(`PROBLEM ${problem}\n`);
process.stdout.write(problems.size === 0 ? 'Passed.\n' : `${problems.size} problems.\n`);
process.exitCode = problems.size === 0 ? 0 : 1;
