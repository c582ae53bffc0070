/*
 * npm run faults:fuzz [requests]: hostile requests against the built service while a good client goes on asking.
 * Fails on a crash, on any 5xx other than STORE_UNAVAILABLE, on memory that does not come back, and when the good
 * client's p99 more than doubles against as many clients that send harmless requests.
 */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startOurs } from '../../bench/prepare.ts';
import { percentile } from '../../bench/statistics.ts';
import type { CrowdReport, CrowdTask } from './crowd.ts';
import type { GoodClientOptions, Seen } from './good-client.ts';

const REQUESTS = Number(process.argv[2] ?? 10_000);
/** They take less time, and a p99 needs as many samples. */
const HARMLESS_PER_HOSTILE = 8;
const GOOD_PAUSE_MS = 5;
const GOOD = JSON.stringify({
  query: '{ role(id: "role/senior-mlops-engineer") { name requires(first: 30) { nodes { name } } } }',
});

const directory = mkdtempSync(join(tmpdir(), 'skills-graph-fuzz-'));
// A bounded heap, so that what grows is a leak and not room that the collector leaves for later.
const NODE_OPTIONS = '--max-old-space-size=256';
const service = await startOurs({ STORE: 'embedded', DATA_DIR: directory, LIMIT_TIMEOUT_MS: '5000', NODE_OPTIONS }, 16);
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
const attack = (): Promise<CrowdReport> => tell({ requests: REQUESTS, harmless: null });
const stayCalm = (): Promise<CrowdReport> => tell({ requests: HARMLESS_PER_HOSTILE * REQUESTS, harmless: GOOD });

/** The good client's latencies for as long as the crowd is there. */
async function withGoodClient(come: () => Promise<CrowdReport>): Promise<CrowdReport & Seen> {
  const options: GoodClientOptions = { url: `${service.url}/graphql`, body: GOOD, pauseMs: GOOD_PAUSE_MS };
  const client: ChildProcess = fork(pathOf('good-client.ts'), [JSON.stringify(options)], { execArgv });
  await once(client, 'message');
  const report = await come();
  client.send('stop');
  const [seen] = (await once(client, 'message')) as [Seen];
  for (const status of seen.refusals) problems.push(`the good client got ${status}`);
  return { ...report, ...seen };
}

function memory(): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

// As many to warm up: what is remembered is bounded, and must be full before memory is compared.
await attack();
const before = memory();
const calm = await withGoodClient(stayCalm);
const attacked = await withGoodClient(attack);
await new Promise((resolve) => setTimeout(resolve, 3000));
const after = memory();
const [calmP99, attackedP99] = [percentile(calm.latencies, 0.99), percentile(attacked.latencies, 0.99)];
crowd.disconnect();
await service.stop();
rmSync(directory, { recursive: true });

const byStatus = JSON.stringify(Object.fromEntries(attacked.statuses));
process.stdout.write(`${REQUESTS} hostile requests after as many to warm up; answers by status: ${byStatus}\n`);
process.stdout.write(
  `Good client's p99: ${calmP99.toFixed(1)} ms beside harmless load, ${attackedP99.toFixed(1)} ms beside hostile load\n`,
);
process.stdout.write(`Memory: ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB after\n`);
if (after > before * 1.25 + 20) problems.push(`memory grew from ${before.toFixed(0)} to ${after.toFixed(0)} MB`);
if (attackedP99 > 2 * calmP99 + 10)
  problems.push(`the good client's p99 went from ${calmP99.toFixed(1)} to ${attackedP99.toFixed(1)} ms`);
for (const problem of new Set(problems)) process.stdout.write(`PROBLEM ${problem}\n`);
process.stdout.write(problems.length === 0 ? 'Passed.\n' : `${problems.length} problems.\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
