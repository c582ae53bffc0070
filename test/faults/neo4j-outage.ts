/*
 * npm run faults:neo4j: a Neo4j in Docker is paused, and then stopped and started, under a service that is being asked.
 * Fails on an answer that is neither right nor STORE_UNAVAILABLE or TIMED_OUT, on a /readyz that says ready meanwhile,
 * and when the service has not recovered within a minute.
 */
import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jContainer } from '@testcontainers/neo4j';
import { neo4jSettings, startOurs } from '../../bench/prepare.ts';

const QUERY = JSON.stringify({
  query: '{ role(id: "role/senior-mlops-engineer") { name requires(first: 30) { totalCount } } }',
});
const EXPECTED = new Set(['STORE_UNAVAILABLE', 'TIMED_OUT']);
const RECOVERY_MS = 60_000;

// Fixed, since a container that is started again gets new ports otherwise.
const port = 20_000 + Math.floor(Math.random() * 10_000);
const container = await new Neo4jContainer('neo4j:5.26-community')
  .withPassword('for-tests-only')
  .withExposedPorts({ container: 7687, host: port }, 7474)
  .start();
const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'for-tests-only', database: 'neo4j' };
const service = await startOurs({ ...neo4jSettings(address), LIMIT_TIMEOUT_MS: '3000' }, 0);

const problems: string[] = [];
const docker = (command: string): unknown => execFileSync('docker', [command, container.getId()], { stdio: 'ignore' });

/** The code of the error, `ok`, or what nobody expects. */
async function ask(): Promise<string> {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: QUERY,
  });
  const answer = (await response.json()) as {
    data?: { role: { requires: { totalCount: number } } | null } | null;
    errors?: { extensions: { code: string } }[];
  };
  const code = answer.errors?.[0]?.extensions.code;
  if (code !== undefined) return code;
  return (answer.data?.role?.requires.totalCount ?? 0) > 0 ? 'ok' : 'EMPTY';
}

async function outage(name: string, begin: string, end: string, ms: number): Promise<void> {
  const counts = new Map<string, number>();
  docker(begin);
  const until = Date.now() + ms;
  while (Date.now() < until) {
    const outcome = await ask();
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (outcome !== 'ok' && !EXPECTED.has(outcome)) problems.push(`${name}: answered ${outcome}`);
    await sleep(50);
  }
  const ready = (await fetch(`${service.url}/readyz`)).status;
  if (ready !== 503) problems.push(`${name}: /readyz said ${ready} during the outage`);
  docker(end);
  const ended = Date.now();
  while ((await ask()) !== 'ok') {
    if (Date.now() - ended > RECOVERY_MS) throw new Error(`${name}: no answer a minute after Neo4j was back`);
    await sleep(100);
  }
  process.stdout.write(
    `${name}: ${JSON.stringify(Object.fromEntries(counts))} in ${ms} ms; right answers again ${Date.now() - ended} ms after its end\n`,
  );
}

try {
  if ((await ask()) !== 'ok') throw new Error('The service does not answer to begin with.');
  await outage('paused', 'pause', 'unpause', 8000);
  await outage('stopped', 'stop', 'start', 8000);
} finally {
  await service.stop();
  await container.stop();
}
for (const problem of new Set(problems)) process.stdout.write(`PROBLEM ${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
