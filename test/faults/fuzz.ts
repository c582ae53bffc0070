/*
 * npm run faults:fuzz [requests]: hostile requests against the built service while a good client goes on asking.
 * Fails on a crash, on any 5xx other than STORE_UNAVAILABLE, on memory that does not come back, and when the good
 * client's p99 more than doubles against as many clients that send harmless requests.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { request as httpRequest, Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOurs } from '../../bench/prepare.ts';
import { createRandom } from '../../bench/random.ts';
import { percentile } from '../../bench/statistics.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import type { GoodClientOptions, Seen } from './good-client.ts';
import { createHostileRequests, type HostileRequest } from './hostile-requests.ts';

const REQUESTS = Number(process.argv[2] ?? 10_000);
const AT_ONCE = 8;
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
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const random = createRandom(20_26);
const next = createHostileRequests(createSchema(), random);

interface Reply {
  readonly status: number;
  readonly text: string;
}

function send(body: Buffer | string, contentType: string, more: HostileRequest['headers'] = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = contentType === '' ? more : { ...more, 'content-type': contentType };
    const sent = httpRequest(`${service.url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          text: Buffer.concat(parts).toString(),
        }),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/** The good client's latencies for as long as the load runs. */
async function withGoodClient(load: () => Promise<void>): Promise<readonly number[]> {
  const execArgv = ['--import', 'tsx'];
  const options: GoodClientOptions = { url: `${service.url}/graphql`, body: GOOD, pauseMs: GOOD_PAUSE_MS };
  const client = fork(new URL('good-client.ts', import.meta.url), [JSON.stringify(options)], { execArgv });
  await once(client, 'message');
  await load();
  client.send('stop');
  const [{ latencies, refusals }] = (await once(client, 'message')) as [Seen];
  for (const status of refusals) problems.push(`the good client got ${status}`);
  return latencies;
}

async function inParallel(count: number, one: () => Promise<void>): Promise<void> {
  let left = count;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await one();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function memory(): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

const problems: string[] = [];
const statuses = new Map<number, number>();

async function attack(): Promise<void> {
  const hostile: HostileRequest = next();
  try {
    const { status, text } = await send(hostile.body, hostile.contentType, hostile.headers);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status >= 500 && !text.includes('STORE_UNAVAILABLE'))
      problems.push(`${hostile.kind}: ${status} ${text.slice(0, 200)}\n  ${String(hostile.body).slice(0, 300)}`);
    if (/^(text\/plain|application\/(x-|jsonx))/.test(hostile.contentType) && status === 200)
      problems.push(`${hostile.kind}: run as ${hostile.contentType}`);
    if (/INTERNAL_SERVER_ERROR|\bat \w+ \(|SQLITE|node_modules/.test(text))
      problems.push(`${hostile.kind}: ${text.slice(0, 300)}\n  ${String(hostile.body).slice(0, 500)}`);
  } catch (error) {
    // A connection may be closed under a body that is refused; the service must still be there.
    if ((await fetch(`${service.url}/healthz`)).status !== 200) problems.push(`${hostile.kind}: ${String(error)}`);
  }
}

const harmless = async (): Promise<void> => {
  await send(GOOD.replace('30', String(1 + random.whole(90))), 'application/json');
};
// As many to warm up: what is remembered is bounded, and must be full before memory is compared.
await inParallel(REQUESTS, attack);
const before = memory();
const calm = await withGoodClient(() => inParallel(HARMLESS_PER_HOSTILE * REQUESTS, harmless));
const attacked = await withGoodClient(() => inParallel(REQUESTS, attack));
await new Promise((resolve) => setTimeout(resolve, 3000));
const after = memory();
const [calmP99, attackedP99] = [percentile(calm, 0.99), percentile(attacked, 0.99)];
await service.stop();
rmSync(directory, { recursive: true });

process.stdout.write(
  `${REQUESTS} hostile requests after as many to warm up; answers by status: ${JSON.stringify(Object.fromEntries(statuses))}\n`,
);
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
