/*
 * npm run faults:neo4j: a Neo4j in Docker is paused, stopped and started, starved of processor time, run out of memory
 * and locked by a writer that hangs, each under a service that eight clients ask all the time. Fails on an answer that
 * is neither right nor STORE_UNAVAILABLE or TIMED_OUT, on a process that does not answer /healthz at once, on a /readyz
 * that says ready while Neo4j is away, and when answers are not right again within a minute.
 */
import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jContainer } from '@testcontainers/neo4j';
import neo4j from 'neo4j-driver';
import { neo4jSettings, startOurs } from '../../bench/prepare.ts';
import { openNeo4jStore } from '../../src/store/neo4j/open.ts';
import { concept } from '../support/changes.ts';

const ROLE = '{ role(id: "role/senior-mlops-engineer") { name requires(first: 30) { totalCount nodes { name } } } }';
const AROUND =
  '{ subgraph(seeds: ["role/senior-mlops-engineer"], depth: 2, perRelation: 20) { nodes { id } edges { id } } }';
const EXPECTED = new Set(['ok', 'STORE_UNAVAILABLE', 'TIMED_OUT']);
const CLIENTS = 8;
const FAULT_MS = 8000;
const RECOVERY_MS = 60_000;
const HEALTH_MS = 1000;

// Fixed, since a container that is started again gets new ports otherwise.
const port = 20_000 + Math.floor(Math.random() * 10_000);
const container = await new Neo4jContainer('neo4j:5.26-community')
  .withPassword('for-tests-only')
  // Transactions may have 70 % of it together; the second name is the stand-in image's.
  .withEnvironment({ NEO4J_server_memory_heap_max__size: '512m', NEO4J_HEAP: '512m' })
  .withExposedPorts({ container: 7687, host: port }, 7474)
  .start();
const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'for-tests-only', database: 'neo4j' };
const service = await startOurs({ ...neo4jSettings(address), LIMIT_TIMEOUT_MS: '3000' }, 0);
const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));

const problems: string[] = [];
const docker = (...command: string[]): unknown =>
  execFileSync('docker', [...command, container.getId()], { stdio: 'ignore' });

interface Fault {
  readonly name: string;
  readonly begin: () => unknown;
  readonly end: () => unknown;
  /** What `/readyz` must say meanwhile; null where either is right. */
  readonly readiness: 503 | 200 | null;
}

/** The code of the error, `ok`, or what nobody expects. */
async function ask(query: string): Promise<string> {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as {
    data?: { role?: { requires: { totalCount: number } }; subgraph?: { nodes: unknown[] } } | null;
    errors?: { extensions: { code: string } }[];
  };
  const code = answer.errors?.[0]?.extensions.code;
  if (code !== undefined) return code;
  return (answer.data?.role?.requires.totalCount ?? answer.data?.subgraph?.nodes.length ?? 0) > 0 ? 'ok' : 'EMPTY';
}

async function watchHealth(name: string, until: number): Promise<void> {
  while (Date.now() < until) {
    const asked = Date.now();
    const { status } = await fetch(`${service.url}/healthz`);
    const took = Date.now() - asked;
    if (status !== 200 || took > HEALTH_MS) problems.push(`${name}: /healthz said ${status} after ${took} ms`);
    await sleep(200);
  }
}

async function suffer({ name, begin, end, readiness }: Fault): Promise<void> {
  const counts = new Map<string, number>();
  await begin();
  const until = Date.now() + FAULT_MS;
  const client = async (_: unknown, place: number): Promise<void> => {
    while (Date.now() < until) {
      const outcome = await ask(place % 2 === 0 ? ROLE : AROUND);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      if (!EXPECTED.has(outcome)) problems.push(`${name}: answered ${outcome}`);
      await sleep(20);
    }
  };
  await Promise.all([...Array.from({ length: CLIENTS }, client), watchHealth(name, until)]);
  const ready = (await fetch(`${service.url}/readyz`)).status;
  if (readiness !== null && ready !== readiness) problems.push(`${name}: /readyz said ${ready}, not ${readiness}`);
  await end();
  const ended = Date.now();
  await untilRight(name, ended);
  process.stdout.write(
    `${name}: ${JSON.stringify(Object.fromEntries(counts))} in ${FAULT_MS} ms; right answers again ${Date.now() - ended} ms after its end\n`,
  );
}

async function untilRight(name: string, since: number): Promise<void> {
  while ((await ask(ROLE)) !== 'ok' || (await ask(AROUND)) !== 'ok') {
    if (Date.now() - since > RECOVERY_MS) throw new Error(`${name}: no right answer for a minute`);
    await sleep(100);
  }
}

/** Transactions that take all the memory that transactions may have, give it back when refused, and come again. */
function createHogs(): Pick<Fault, 'begin' | 'end'> {
  const state = { goesOn: true, refused: 0 };
  const hog = async (): Promise<void> => {
    while (state.goesOn) {
      const session = driver.session();
      await session
        .run('UNWIND range(1, 20000000) AS i RETURN size(collect(toString(i)))')
        .catch(() => state.refused++);
      await session.close();
    }
  };
  let hogs: Promise<void>[] = [];
  return {
    begin: () => (hogs = Array.from({ length: 4 }, hog)),
    end: async () => {
      state.goesOn = false;
      await Promise.all(hogs);
      if (state.refused === 0) problems.push('out of memory: nobody ran out of memory');
    },
  };
}

/** A writer that hangs in its transaction with the lock that all writers need, and one of us who waits for it. */
function createHangingWriter(): Pick<Fault, 'begin' | 'end'> {
  const session = driver.session();
  const transaction = session.beginTransaction();
  let waiting: Promise<unknown> | null = null;
  return {
    begin: async () => {
      await (await transaction).run("MATCH (m:Meta {name: 'graph'}) SET m.writer = 'hangs'");
      const store = await openNeo4jStore(address);
      waiting = store
        .commit({ changes: [concept('skill/waited', 'Waited for')], actor: 'test' })
        .catch((error: unknown) => problems.push(`locked: the commit that waited failed: ${String(error)}`))
        .finally(() => store.close());
    },
    end: async () => {
      await (await transaction).rollback();
      await session.close();
      await waiting;
    },
  };
}

try {
  // Neo4j plans a statement when it sees it first, and that takes a while.
  await untilRight('before', Date.now());
  await suffer({ name: 'paused', begin: () => docker('pause'), end: () => docker('unpause'), readiness: 503 });
  await suffer({ name: 'stopped', begin: () => docker('stop'), end: () => docker('start'), readiness: 503 });
  const [begin, end] = [() => docker('update', '--cpus', '0.03'), () => docker('update', '--cpus', '2')];
  await suffer({ name: 'slow', begin, end, readiness: null });
  await suffer({ name: 'out of memory', ...createHogs(), readiness: null });
  await suffer({ name: 'locked by a writer that hangs', ...createHangingWriter(), readiness: 200 });
} finally {
  await service.stop();
  await driver.close();
  await container.stop();
}
for (const problem of new Set(problems)) process.stdout.write(`PROBLEM ${problem}\n`);
process.stdout.write(problems.length === 0 ? 'Passed.\n' : `${problems.length} problems.\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
