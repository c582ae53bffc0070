/*
 * npm run faults:fuzz -- [requests] [--esco ../shared/data/esco-1.1.1-en]: hostile requests against the built service, on
 * the guide, with ESCO beside it if asked for, while two good clients go on asking: one what products ask, and one always
 * the same light question. Fails on a crash, on any 5xx other than STORE_UNAVAILABLE, on memory that is not given back,
 * and when the p99 of either more than doubles against as many clients that send harmless requests.
 */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { embeddedSettings, importEsco, startOurs } from '../../bench/prepare.ts';
import { createRandom } from '../../bench/random.ts';
import { percentile } from '../../bench/statistics.ts';
import type { CrowdReport, CrowdTask } from './crowd.ts';
import type { GoodClientOptions, Seen } from './good-client.ts';
import { createMixedQuestions, findKnownIds } from './mixed-questions.ts';

const { values: options, positionals } = parseArgs({ options: { esco: { type: 'string' } }, allowPositionals: true });
const REQUESTS = Number(positionals[0] ?? 10_000);
const GOOD_PAUSE_MS = 5;
const GOOD = JSON.stringify({
  query: '{ role(id: "role/senior-mlops-engineer") { name requires(first: 30) { nodes { name } } } }',
});

const directory = mkdtempSync(join(tmpdir(), 'skills-graph-fuzz-'));
const settings = {
  ...embeddedSettings(directory),
  LIMIT_TIMEOUT_MS: '5000',
  NODE_OPTIONS: `--import ${new URL('collect-on-signal.js', import.meta.url).href}`,
};
if (options.esco !== undefined) {
  await (await startOurs(settings, 16)).stop();
  importEsco(settings, options.esco);
}
const service = await startOurs(settings, 16);
const nextQuestion = createMixedQuestions(await findKnownIds(service.url), createRandom(20_26));
const CLIENTS = {
  // Other questions each time they come, so that none is answered from the cache for having been asked before.
  'what products ask': () => Array.from({ length: 5000 }, nextQuestion),
  'a light question': () => [GOOD],
} as const;
/** How many times as long a p99 may be beside hostile clients. */
const ALLOWED = 2;
const execArgv = ['--import', 'tsx'];
const crowd = spawn('nice', ['-n', '19', process.execPath, ...execArgv, pathOf('crowd.ts'), service.url], {
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

async function tell(task: CrowdTask): Promise<CrowdReport> {
  crowd.send(task);
  const [report] = (await once(crowd, 'message')) as [CrowdReport];
  problems.push(...report.problems);
  return report;
}

const problems: string[] = [];
const attack = (): Promise<CrowdReport> => tell({ hostile: REQUESTS });

/** What the good clients see for as long as the crowd is there, in the order of `CLIENTS`. */
async function withGoodClients(come: () => Promise<CrowdReport>): Promise<CrowdReport & { p99s: readonly number[] }> {
  const clients = await Promise.all(Object.values(CLIENTS).map((bodies) => startClient(bodies())));
  const report = await come();
  const seen = await Promise.all(clients.map(stop));
  for (const status of seen.flatMap(({ refusals }) => refusals)) problems.push(`a good client got ${status}`);
  return { ...report, p99s: seen.map(({ latencies }) => percentile(latencies, 0.99)) };
}

async function startClient(bodies: readonly string[]): Promise<ChildProcess> {
  const task: GoodClientOptions = { url: `${service.url}/graphql`, bodies, pauseMs: GOOD_PAUSE_MS };
  const client = fork(pathOf('good-client.ts'), { execArgv });
  client.send(task);
  await once(client, 'message');
  return client;
}

async function stop(client: ChildProcess): Promise<Seen> {
  client.send('stop');
  const [seen] = (await once(client, 'message')) as [Seen];
  return seen;
}

/** What the service holds, in MB: its heap without garbage, and buffers. */
async function held(): Promise<number> {
  process.kill(service.pid, 'SIGUSR2');
  await setTimeout(3000);
  const metrics = await (await fetch(`${service.url}/metrics`)).text();
  const bytes = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1]);
  return (bytes('nodejs_heap_size_used_bytes') + bytes('nodejs_external_memory_bytes')) / 1e6;
}

// As many to warm up, of all clients.
const begin = performance.now();
await withGoodClients(attack);
// A p99 of as many samples.
const milliseconds = performance.now() - begin;
const calm = await withGoodClients(() => tell({ harmless: GOOD, milliseconds }));
const attacked = await withGoodClients(attack);
// Not before: what is remembered is bounded, and full by now; and to collect all garbage changes when it is collected next.
const before = await held();
await attack();
const after = await held();
crowd.disconnect();
await service.stop();
rmSync(directory, { recursive: true });

const byStatus = JSON.stringify(Object.fromEntries(attacked.statuses));
process.stdout.write(`${REQUESTS} hostile requests after as many to warm up; answers by status: ${byStatus}\n`);
for (const [at, name] of Object.keys(CLIENTS).entries()) {
  const [calmP99 = NaN, attackedP99 = NaN] = [calm.p99s[at], attacked.p99s[at]];
  const figures = `p99 ${calmP99.toFixed(1)} ms beside harmless load, ${attackedP99.toFixed(1)} ms beside hostile load`;
  process.stdout.write(`A good client with ${name}: ${figures}\n`);
  if (!(attackedP99 <= ALLOWED * calmP99)) problems.push(`${name}: ${figures}; ${ALLOWED} times as much is allowed`);
}
process.stdout.write(`Memory held: ${before.toFixed(0)} MB, ${after.toFixed(0)} MB after as many again\n`);
if (!(after < before * 1.15 + 5)) problems.push(`memory grew from ${before.toFixed(0)} to ${after.toFixed(0)} MB`);
for (const problem of new Set(problems)) process.stdout.write(`PROBLEM ${problem}\n`);
process.stdout.write(problems.length === 0 ? 'Passed.\n' : `${problems.length} problems.\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
