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
 * Times imports into an empty store: `npm run bench:import -- --esco <dir> [--onet <dir>]`. The store is embedded in a
 * temporary folder, or with STORE=neo4j the database that NEO4J_URI names, which must be empty. Each step runs in a
 * process of its own, so that its peak of memory is its own.
 */

interface Measured {
  readonly milliseconds: number;
  readonly openMilliseconds: number;
  readonly peakMegabytes: number;
  readonly changes: number;
  readonly concepts: number;
  readonly relations: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { esco: { type: 'string' }, onet: { type: 'string' }, step: { type: 'string' } },
});

if (values.step === undefined) await compareSteps();
else process.stdout.write(JSON.stringify(await measure(values.step, positionals)));

async function compareSteps(): Promise<void> {
  if (values.esco === undefined) throw new Error('Name the folder of ESCO: npm run bench:import -- --esco <dir>');
  const directory = await mkdtemp(join(tmpdir(), 'skills-graph-bench-'));
  try {
    await tell('ESCO, first import', directory, 'esco', values.esco);
    await tell('ESCO, no change', directory, 'esco', values.esco);
    if (values.onet === undefined) return;
    await tell('O*NET, beside ESCO', directory, 'onet', values.onet);
    await tell('O*NET, no change', directory, 'onet', values.onet);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function tell(title: string, directory: string, importer: string, path: string): Promise<void> {
  const { milliseconds, openMilliseconds, peakMegabytes, changes, concepts, relations } = await inOwnProcess(
    directory,
    importer,
    path,
  );
  const time = `${(milliseconds / 1000).toFixed(1)} s (opening ${(openMilliseconds / 1000).toFixed(1)} s)`;
  const graph = `${changes} changes, then ${concepts} concepts and ${relations} relations`;
  process.stdout.write(`${title.padEnd(20)} ${time}, peak ${peakMegabytes} MB, ${graph}\n`);
}

function inOwnProcess(directory: string, importer: string, path: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', import.meta.filename, '--step', importer, path];
    const env = { ...process.env, DATA_DIR: directory };
    execFile(process.execPath, args, { env, maxBuffer: 1e8 }, (error, output) => {
      if (error) reject(new Error(`The step ${importer} failed.`, { cause: error }));
      else resolve(JSON.parse(output) as Measured);
    });
  });
}

async function measure(name: string, paths: readonly string[]): Promise<Measured> {
  const importer = IMPORTERS.find((candidate) => candidate.name === name);
  if (!importer) throw new Error(`There is no importer ${name}.`);
  const config = readConfig();
  const opening = performance.now();
  const store = await openStore(config.store);
  const started = performance.now();
  const mappings = await readMappings(join(config.seed, 'mappings'));
  const settings = { mappings, progress: SILENT, dryRun: false, release: null, allowShrink: false };
  const { changes } = await runImport({ importer, paths, store, ...settings });
  const milliseconds = performance.now() - started;
  const { concepts, relations } = await store.stats();
  await store.close();
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return { milliseconds, openMilliseconds: started - opening, peakMegabytes, changes, concepts, relations };
}
