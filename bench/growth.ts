/*
 * npm run bench:growth: the same questions at several sizes of the graph, on the embedded store. Services of all sizes
 * run at once and take turns within every round, so that what the machine does hits all alike.
 *   --sizes 1,4,16 --rounds 3 --seconds 2 --warm-up 6 --connections 4 --esco ../shared/data/esco-1.1.1-en
 *   --rows skill,suggest: only those whose name begins so
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openEmbeddedStore } from '../src/store/embedded/open.ts';
import { runBurst, type Burst } from './load.ts';
import { embeddedSettings, importEsco, startOurs } from './prepare.ts';
import { peakMemory, type Service } from './process.ts';
import { createRandom } from './random.ts';
import { ROWS, SUGGEST, type Samples } from './rows.ts';
import { collectSamples } from './samples.ts';
import { scaleGraph } from './scale.ts';
import { median } from './statistics.ts';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1,4,16' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
    // Longer than a round: what was read once is kept, and of a large graph there is more to read.
    'warm-up': { type: 'string', default: '6' },
    rows: { type: 'string', default: '' },
    connections: { type: 'string', default: '4' },
    esco: { type: 'string', default: '../shared/data/esco-1.1.1-en' },
  },
});
const sizes = options.sizes.split(',').map(Number);
const [rounds, seconds, connections] = [options.rounds, options.seconds, options.connections].map(Number) as [
  number,
  number,
  number,
];
const warmUp = Number(options['warm-up']);
const rows = [...ROWS, SUGGEST].filter(({ name }) => options.rows.split(',').some((start) => name.startsWith(start)));
const SOURCE = 'source/esco';
/** How long after a start labels are still being read into memory, per million concepts and relations. */
const SETTLE_SECONDS_PER_MILLION = 25;

/** A graph of one size, served. */
interface Subject {
  readonly size: number;
  readonly concepts: number;
  readonly relations: number;
  readonly loadSeconds: number;
  readonly startSeconds: number;
  readonly samples: Samples;
  readonly service: Service;
}

const root = mkdtempSync(join(tmpdir(), 'skills-graph-growth-'));
const base = join(root, 'base');
const say = (line: string): unknown => process.stderr.write(`${line}\n`);
const print = (cells: readonly (string | number)[]): unknown => process.stdout.write(`| ${cells.join(' | ')} |\n`);

const subjects: Subject[] = [];
try {
  await compare();
} finally {
  for (const { service } of subjects) await service.stop();
  rmSync(root, { recursive: true });
}

async function compare(): Promise<void> {
  importEsco(embeddedSettings(base), options.esco);
  for (const size of sizes) subjects.push(await prepare(size));

  print(['', ...subjects.map(({ size }) => `${size}x`)]);
  print(['---', ...subjects.map(() => '---')]);
  print(['concepts', ...subjects.map(({ concepts }) => concepts)]);
  print(['relations', ...subjects.map(({ relations }) => relations)]);
  print(['loading, s', ...subjects.map(({ loadSeconds }) => loadSeconds.toFixed(1))]);
  print(['start until it answers, s', ...subjects.map(({ startSeconds }) => startSeconds.toFixed(1))]);
  for (const { name, draw, ours } of rows) {
    const bursts = subjects.map((): Burst[] => []);
    for (let round = -1; round < rounds; round++) {
      for (const [at, { service, samples }] of subjects.entries()) {
        const random = createRandom(round + 42);
        const nextBody = (): string => JSON.stringify({ query: ours, variables: draw(random, samples) });
        const burst = await runBurst({
          url: `${service.url}/graphql`,
          seconds: round < 0 ? warmUp : seconds,
          connections,
          nextBody,
        });
        // The first round warms up.
        if (round >= 0) bursts[at]?.push(burst);
      }
    }
    const rate = (of: readonly Burst[]): number => median(of.map(({ requestsPerSecond }) => requestsPerSecond));
    print([`${name}, req/s`, ...bursts.map((of) => rate(of).toFixed(0))]);
    say(name);
  }
  print(['peak memory, MB', ...subjects.map(({ service }) => peakMemory(service.pid).toFixed(0))]);
}

async function prepare(size: number): Promise<Subject> {
  const directory = join(root, `${size}x`);
  cpSync(base, directory, { recursive: true });
  say(`Loading ${size}x`);
  const began = performance.now();
  const [small, large] = [await openEmbeddedStore({ directory: base }), await openEmbeddedStore({ directory })];
  if (size > 1)
    await large.load(
      scaleGraph(() => small.assertedBy(SOURCE), size),
      { actor: 'growth' },
    );
  const loadSeconds = (performance.now() - began) / 1000;
  const { concepts, relations } = await large.stats();
  const samples = await collectSamples(large);
  await small.close();
  await large.close();
  const start = performance.now();
  const service = await startOurs(embeddedSettings(directory), 0);
  const startSeconds = (performance.now() - start) / 1000;
  await new Promise((resolve) =>
    setTimeout(resolve, ((concepts + relations) / 1e6) * SETTLE_SECONDS_PER_MILLION * 1000),
  );
  return { size, concepts, relations, loadSeconds, startSeconds, samples, service };
}
