import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { openStore } from '../src/open-store.ts';
import { SILENT } from '../src/importers/progress.ts';
import { IMPORTERS } from '../src/importers/importers.ts';
import { readMappings } from '../src/importers/mappings.ts';
import { runImport } from '../src/importers/run-import.ts';

/*
 * Times imports into an empty store: `npm run bench:import -- --esco <dir> [--language <dir>]... [--onet <dir>]`, where
 * the languages are folders of ESCO in further languages that come to the loaded graph. The store is embedded in a
 * temporary folder, or with STORE=neo4j the database that NEO4J_URI names, which must be empty. Each step runs in a
 * process of its own, so that its peak of memory is its own; the last one is a process that opens the loaded store.
 */

interface Measured {
  readonly milliseconds: number;
  readonly openMilliseconds: number;
  /** Of all threads of the process; tells more than the time where others use the machine. */
  readonly cpuMilliseconds: number;
  readonly peakMegabytes: number;
  readonly changes: number;
  readonly concepts: number;
  readonly relations: number;
}

/** The step that imports nothing. */
const OPEN = 'open';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    esco: { type: 'string' },
    language: { type: 'string', multiple: true, default: [] },
    onet: { type: 'string' },
    step: { type: 'string' },
  },
});

if (values.step === undefined) await compareSteps();
else process.stdout.write(JSON.stringify(await measure(values.step, positionals)));

async function compareSteps(): Promise<void> {
  if (values.esco === undefined) throw new Error('Name the folder of ESCO: npm run bench:import -- --esco <dir>');
  const directory = await mkdtemp(join(tmpdir(), 'skills-graph-bench-'));
  try {
    const esco = [values.esco];
    await tell('ESCO, first import', directory, 'esco', esco);
    await tell('ESCO, no change', directory, 'esco', esco);
    if (values.language.length > 0) {
      esco.push(...values.language);
      await tell('ESCO, languages come', directory, 'esco', esco);
    }
    if (values.onet !== undefined) {
      await tell('O*NET, beside ESCO', directory, 'onet', [values.onet]);
      await tell('O*NET, no change', directory, 'onet', [values.onet]);
    }
    await tell('opened, nothing else', directory, OPEN, []);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function tell(title: string, directory: string, importer: string, paths: readonly string[]): Promise<void> {
  const measured = await inOwnProcess(directory, importer, paths);
  const { milliseconds, openMilliseconds, cpuMilliseconds, peakMegabytes, changes, concepts, relations } = measured;
  const [time, opening, cpu] = [milliseconds, openMilliseconds, cpuMilliseconds].map(inSeconds);
  const rate = changes === 0 ? '' : `, ${Math.round((changes / milliseconds) * 1000)} a second`;
  const graph = `${changes} changes${rate}, then ${concepts} concepts and ${relations} relations`;
  process.stdout.write(
    `${title.padEnd(20)} ${time} (opening ${opening}), cpu ${cpu}, peak ${peakMegabytes} MB, ${graph}\n`,
  );
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function inOwnProcess(directory: string, importer: string, paths: readonly string[]): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', import.meta.filename, '--step', importer, ...paths];
    const env = { ...process.env, DATA_DIR: directory };
    execFile(process.execPath, args, { env, maxBuffer: 1e8 }, (error, output) => {
      if (error) reject(new Error(`The step ${importer} failed.`, { cause: error }));
      else resolve(JSON.parse(output) as Measured);
    });
  });
}

async function measure(name: string, paths: readonly string[]): Promise<Measured> {
  const importer = IMPORTERS.find((candidate) => candidate.name === name);
  if (!importer && name !== OPEN) throw new Error(`There is no importer ${name}.`);
  const config = readConfig();
  const opening = performance.now();
  const store = await openStore(config.store, { forCommand: importer !== undefined });
  const started = performance.now();
  const before = process.cpuUsage();
  let changes = 0;
  if (importer) {
    const mappings = await readMappings(join(config.seed, 'mappings'));
    const settings = { mappings, progress: SILENT, dryRun: false, release: null, allowShrink: false };
    ({ changes } = await runImport({ importer, paths, store, ...settings }));
  }
  const milliseconds = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  const cpuMilliseconds = (user + system) / 1000;
  const { concepts, relations } = await store.stats();
  await store.close();
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const openMilliseconds = started - opening;
  return { milliseconds, openMilliseconds, cpuMilliseconds, peakMegabytes, changes, concepts, relations };
}
