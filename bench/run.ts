/*
 * npm run bench: this service on its engines against a plain Apollo Server with @neo4j/graphql on the same Neo4j and
 * the same ESCO data. Contestants take turns within every round, so that what the machine does hits all alike.
 *   --rounds 5 --seconds 2 --connections 16 --esco ../shared/data/esco-1.1.1-en --rows point,page --json file
 */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openEmbeddedStore } from '../src/store/embedded/open.ts';
import { findNeo4j } from '../test/support/neo4j-provider.ts';
import { runBurst, type Burst } from './load.ts';
import {
  addYardstickIndex,
  embeddedSettings,
  importEsco,
  neo4jSettings,
  startBareHttp,
  startOurs,
  startYardstick,
} from './prepare.ts';
import { peakMemory, type Service } from './process.ts';
import { createRandom, type Random } from './random.ts';
import { runDriverBurst } from './raw-driver.ts';
import { printTable, type Measured } from './report.ts';
import { ROWS, type Row } from './rows.ts';
import { collectSamples } from './samples.ts';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '16' },
    esco: { type: 'string', default: '../shared/data/esco-1.1.1-en' },
    rows: { type: 'string' },
    json: { type: 'string' },
  },
});
const [rounds, seconds, connections] = [options.rounds, options.seconds, options.connections].map(Number) as [
  number,
  number,
  number,
];
const rows = ROWS.filter(({ name }) => !options.rows || options.rows.split(',').some((part) => name.includes(part)));
const CACHE_MB = 256;
/** Questions asked again and again where the row says cached. */
const HOT = 50;

if (!existsSync(options.esco))
  throw new Error(`There is no ESCO data in ${options.esco}: name its folder with --esco.`);
const { neo4j } = await findNeo4j(process.env);
if (neo4j === null) throw new Error('The benchmark needs a Neo4j: set NEO4J_URI, or start a Docker engine.');
const say = (line: string): unknown => process.stderr.write(`${line}\n`);
say(`Neo4j: ${neo4j.description}`);

const directory = mkdtempSync(join(tmpdir(), 'skills-graph-bench-'));
const [embedded, onNeo4j] = [embeddedSettings(directory), neo4jSettings(neo4j)];
for (const settings of [embedded, onNeo4j]) {
  say(`Importing ESCO into ${settings.STORE ?? ''}`);
  importEsco(settings, options.esco);
}
await addYardstickIndex(neo4j);
const store = await openEmbeddedStore({ directory });
const samples = await collectSamples(store);
await store.close();
// One process at a time may have a directory open.
const copy = `${directory}-copy`;
cpSync(directory, copy, { recursive: true });

const ours: Readonly<Record<string, Service>> = {
  embedded: await startOurs(embedded, 0),
  'embedded, cached': await startOurs(embeddedSettings(copy), CACHE_MB),
  neo4j: await startOurs(onNeo4j, 0),
  'neo4j, read model': await startOurs({ ...onNeo4j, READ_MODEL: 'memory' }, 0),
};
const yardstick = await startYardstick(onNeo4j);
const bare = await startBareHttp();

const body = (query: string, variables: unknown): string => JSON.stringify({ query, variables });

/** A burst per contestant, by name, for one row. */
function contestants(row: Row, random: Random): Record<string, () => Promise<Burst>> {
  const draw = (): Readonly<Record<string, unknown>> => row.draw(random, samples);
  const hot = Array.from({ length: HOT }, () => body(row.ours, draw()));
  const send = (service: Service, nextBody: () => string): Promise<Burst> =>
    runBurst({ url: `${service.url}/graphql`, seconds, connections, nextBody });
  const bursts: Record<string, () => Promise<Burst>> = {
    yardstick: () => send(yardstick, () => body(row.yardstick, draw())),
  };
  for (const [name, service] of Object.entries(ours)) {
    const isCached = name.endsWith('cached');
    bursts[name] = () => send(service, () => (isCached ? random.pick(hot) : body(row.ours, draw())));
  }
  bursts['raw driver'] = () =>
    runDriverBurst(neo4j as NonNullable<typeof neo4j>, row.cypher, draw, { seconds, connections });
  bursts['bare http'] = () => send(bare, () => hot[0] ?? '{}');
  return bursts;
}

const measured: Measured[] = [];
for (const row of rows) {
  const bursts = contestants(row, createRandom(42));
  for (const burst of Object.values(bursts)) await burst();
  for (let round = 0; round < rounds; round++) {
    for (const [contestant, burst] of Object.entries(bursts)) {
      measured.push({ row: row.name, contestant, round, burst: await burst() });
    }
    say(`${row.name}: round ${round + 1} of ${rounds}`);
  }
}

const memory = Object.entries({ ...ours, yardstick }).map(([name, { pid }]) => ({ name, megabytes: peakMemory(pid) }));
const calls = await storeCalls();
printTable(measured, memory, calls);
if (options.json) writeFileSync(options.json, `${JSON.stringify(measured, null, 1)}\n`);
for (const service of [...Object.values(ours), yardstick, bare]) await service.stop();
await neo4j.stop();
for (const used of [directory, copy]) rmSync(used, { recursive: true });

/** Store calls of one request of each row, read from the service's own metrics. */
async function storeCalls(): Promise<{ row: string; calls: number }[]> {
  const { url } = ours.embedded as Service;
  const count = async (): Promise<number> => {
    const text = await (await fetch(`${url}/metrics`)).text();
    const counts = text.matchAll(/^store_call_seconds_count\{method="(\w+)".*\} (\d+)$/gm);
    return [...counts]
      .filter(([, method]) => method !== 'version')
      .reduce((sum, [, , calls]) => sum + Number(calls), 0);
  };
  const counted: { row: string; calls: number }[] = [];
  for (const row of rows) {
    const before = await count();
    const request = body(row.ours, row.draw(createRandom(7), samples));
    await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: request });
    counted.push({ row: row.name, calls: (await count()) - before });
  }
  return counted;
}
