/*
 * npm run faults:soak -- --minutes 10 --share 0.5: the built service is asked a mixture of questions at a steady rate,
 * by default half of what it managed at most just before. Prints a row for each minute. Fails on any error, on memory
 * that grows, and on a p99 that gets worse.
 *   --esco ../shared/data/esco-1.1.1-en   ask about ESCO beside the guide (imported first)
 *   --rate 300                            requests per second, instead of a share of the peak
 *   --heap 512                            MB of JavaScript heap that the service may have
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { runBurst } from '../../bench/load.ts';
import { embeddedSettings, importEsco, startOurs } from '../../bench/prepare.ts';
import { createRandom } from '../../bench/random.ts';
import { percentile } from '../../bench/statistics.ts';
import { createMixedQuestions, findKnownIds } from './mixed-questions.ts';

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    share: { type: 'string', default: '0.5' },
    rate: { type: 'string' },
    esco: { type: 'string' },
    heap: { type: 'string', default: '512' },
  },
});
const minutes = Number(options.minutes);
/** Seconds of full load before, which also warm the service up. */
const PEAK_SECONDS = 20;
const MINUTE_MS = 60_000;

interface Minute {
  readonly latencies: number[];
  readonly errors: Map<string, number>;
  memory: number;
}

const directory = mkdtempSync(join(tmpdir(), 'skills-graph-soak-'));
const settings = { ...embeddedSettings(directory), NODE_OPTIONS: `--max-old-space-size=${options.heap}` };
const seeding = await startOurs(settings, 64);
await seeding.stop();
if (options.esco !== undefined) importEsco(settings, options.esco);
const service = await startOurs(settings, 64);
const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const random = createRandom(20_26);
const problems: string[] = [];

try {
  const next = createMixedQuestions(await findKnownIds(service.url), random);
  const peak = await runBurst({
    url: `${service.url}/graphql`,
    seconds: PEAK_SECONDS,
    connections: 16,
    nextBody: next,
  });
  if (peak.failures > 0) problems.push(`${peak.failures} failures at full load`);
  const rate = Number(options.rate ?? peak.requestsPerSecond * Number(options.share));
  process.stdout.write(
    `Peak ${peak.requestsPerSecond.toFixed(0)} requests/s (p50 ${peak.p50} ms, p99 ${peak.p99} ms); soaking at ${rate.toFixed(0)}\n`,
  );
  const rows = await soak(rate, next);
  judge(rows);
} finally {
  agent.destroy();
  await service.stop();
  rmSync(directory, { recursive: true });
}
for (const problem of problems) process.stdout.write(`PROBLEM ${problem}\n`);
process.stdout.write(problems.length === 0 ? 'Passed.\n' : `${problems.length} problems.\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Sends requests at moments that do not depend on answers; a latency counts from the moment it should have been sent. */
async function soak(rate: number, next: () => string): Promise<Minute[]> {
  const rows: Minute[] = [];
  const started = performance.now();
  const pending = new Set<Promise<void>>();
  let sent = 0;
  for (let at = 0; at < minutes; at++) {
    const row: Minute = { latencies: [], errors: new Map(), memory: 0 };
    rows.push(row);
    const end = started + (at + 1) * MINUTE_MS;
    while (performance.now() < end) {
      for (let due = dueAt(sent); due <= performance.now() && due < end; due = dueAt(++sent)) {
        const request = ask(next(), due, row);
        pending.add(request);
        void request.finally(() => pending.delete(request));
      }
      await sleep(2);
    }
    row.memory = memory();
    process.stdout.write(`${toLine(at + 1, row)}\n`);
  }
  await Promise.all(pending);
  return rows;

  function dueAt(index: number): number {
    return started + (index * 1000) / rate;
  }
}

function toLine(minute: number, { latencies, errors, memory: megabytes }: Minute): string {
  const [p50, p99, most] = [0.5, 0.99, 1].map((share) => percentile(latencies, share).toFixed(1));
  const failed = errors.size === 0 ? 'no errors' : `errors ${JSON.stringify(Object.fromEntries(errors))}`;
  return `minute ${minute}: ${latencies.length} answers, p50 ${p50} ms, p99 ${p99} ms, slowest ${most} ms, ${megabytes.toFixed(0)} MB, ${failed}`;
}

/** The first minute fills what is remembered; after it nothing may grow. */
function judge(rows: readonly Minute[]): void {
  const failures = rows.reduce((sum, { errors }) => sum + [...errors.values()].reduce((a, b) => a + b, 0), 0);
  if (failures > 0) problems.push(`${failures} requests failed`);
  const [, second, ...rest] = rows;
  const last = rest.at(-1);
  if (!second || !last) return;
  if (last.memory > second.memory * 1.15 + 20) {
    problems.push(`memory grew from ${second.memory.toFixed(0)} to ${last.memory.toFixed(0)} MB`);
  }
  const [early, late] = [percentile(second.latencies, 0.99), percentile(last.latencies, 0.99)];
  if (late > 2 * early + 10) problems.push(`p99 went from ${early.toFixed(1)} to ${late.toFixed(1)} ms`);
}

function ask(body: string, dueAt: number, row: Minute): Promise<void> {
  const fail = (reason: string): unknown => row.errors.set(reason, (row.errors.get(reason) ?? 0) + 1);
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = httpRequest(`${service.url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('end', () => {
        row.latencies.push(performance.now() - dueAt);
        if (response.statusCode !== 200) fail(String(response.statusCode));
        else if (parts[0]?.subarray(0, 10).toString().startsWith('{"errors"')) fail(codeOf(parts));
        resolve();
      });
    });
    sent.once('error', (error: NodeJS.ErrnoException) => {
      fail(error.code ?? error.message);
      resolve();
    });
    sent.end(body);
  });
}

function codeOf(parts: readonly Buffer[]): string {
  return /"code":"(\w+)"/.exec(Buffer.concat(parts).toString())?.[1] ?? 'error without code';
}

/** MB that the service holds now. */
function memory(): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}
