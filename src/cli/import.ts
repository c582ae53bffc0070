import { constants, createWriteStream } from 'node:fs';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { DomainError, InvalidInput } from '../domain/errors.ts';
import type { Difference } from '../importers/compare.ts';
import { diffToCsv } from '../importers/diff.ts';
import { seedGraph } from '../importers/guide/seed-graph.ts';
import type { Importer } from '../importers/importer.ts';
import { IMPORTERS } from '../importers/importers.ts';
import { readMappings } from '../importers/mappings.ts';
import { rejectsToCsv } from '../importers/report.ts';
import { runImport } from '../importers/run-import.ts';
import { suggest } from '../importers/suggest-mappings.ts';
import { openStore } from '../open-store.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { printImport } from './print-import.ts';
import { printSuggestions } from './print-suggestions.ts';
import { showProgress } from './show-progress.ts';

interface Options {
  readonly dryRun?: boolean;
  readonly release?: string | null;
  readonly allowShrink?: boolean;
  readonly rejects?: string;
  readonly diff?: string;
  readonly seed: boolean;
  readonly suggestMappings?: boolean;
}

const EXIT_WITH_REJECTS = 2;

const program = new Command('import').description(
  'Imports a taxonomy into the configured store, in one commit. Exit code 0: clean, 2: with rejected rows, 1: failed.',
);
for (const importer of IMPORTERS) {
  program
    .command(importer.name)
    .description(importer.description)
    .argument('<paths...>', 'folders, zip files or files of the download')
    .option('--dry-run', 'compare and report, write nothing')
    .option('--release <name>', 'the release, where the files do not tell')
    .option('--allow-shrink', 'go on even if more than a fifth of the source would go')
    .option('--rejects <file>', `where rejected rows are written (default: ${defaultRejects(importer)})`)
    .option('--diff <file>', 'where every difference is written as CSV')
    .option('--no-seed', 'leave the guide out of an empty graph')
    .option('--suggest-mappings', 'list likely duplicates side by side, write nothing')
    .action((paths: string[], options: Options) => importFiles(importer, paths, options));
}

function defaultRejects({ name }: Importer): string {
  return `import-${name}-rejects.csv`;
}

async function importFiles(importer: Importer, paths: readonly string[], options: Options): Promise<void> {
  for (const file of [options.rejects, options.diff]) await assertWritable(file);
  const config = readConfig();
  const store = await openStore(config.store, { forCommand: true });
  try {
    // The service seeds an empty graph; after this import it is no longer empty.
    const needsSeed = options.seed && (await store.version()) === 0;
    if (!needsSeed) await importInto(store, importer, paths, options, config.seed);
    else if (options.dryRun || options.suggestMappings) {
      await withScratchStore(async (scratch) => {
        await seedGraph(scratch, config.seed);
        await importInto(scratch, importer, paths, options, config.seed);
      });
    } else {
      await seedGraph(store, config.seed);
      await importInto(store, importer, paths, options, config.seed);
    }
  } finally {
    await store.close();
  }
}

/** Refuses a file for which there is no folder, or none to write into, before the import rather than after it. */
async function assertWritable(file: string | undefined): Promise<void> {
  if (file === undefined) return;
  const folder = dirname(file);
  await access(folder, constants.W_OK).catch((cause: unknown) => {
    throw new InvalidInput(`"${file}" cannot be written: make the folder "${folder}" first.`, { file }, { cause });
  });
}

/** Lends a store that nobody else sees, for a trial over a graph that is not there yet. */
async function withScratchStore(use: (store: GraphStore) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'skills-graph-trial-'));
  const scratch = await openStore({ engine: 'embedded', directory });
  try {
    await use(scratch);
  } finally {
    await scratch.close();
    await rm(directory, { recursive: true });
  }
}

async function importInto(
  store: GraphStore,
  importer: Importer,
  paths: readonly string[],
  { dryRun = false, release = null, allowShrink = false, suggestMappings, diff, ...files }: Options,
  seed: string,
): Promise<void> {
  const mappings = await readMappings(join(seed, 'mappings'));
  const progress = showProgress(process.stderr);
  if (suggestMappings) {
    process.stdout.write(printSuggestions(await suggest({ importer, paths, store, mappings, progress })));
    return;
  }
  const outcome = await runImport({ importer, paths, store, mappings, progress, dryRun, release, allowShrink });
  process.stdout.write(printImport(outcome));
  if (diff !== undefined) await writeDiff(diff, outcome.differences);
  const { rejects } = outcome.report;
  if (rejects.length === 0) return;
  const rejectsFile = files.rejects ?? defaultRejects(importer);
  await writeFile(rejectsFile, rejectsToCsv(rejects));
  process.stdout.write(`All rejected rows are in ${rejectsFile}.\n`);
  process.exitCode = EXIT_WITH_REJECTS;
}

async function writeDiff(file: string, differences: readonly Difference[]): Promise<void> {
  await pipeline(Readable.from(diffToCsv(differences)), createWriteStream(file));
  process.stdout.write(`Every difference is in ${file}.\n`);
}

program.parseAsync().catch((error: unknown) => {
  const expected = error instanceof DomainError;
  process.stderr.write(`The import failed: ${expected ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exitCode = 1;
});
