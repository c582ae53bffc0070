import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { DomainError } from '../domain/errors.ts';
import { seedGraph } from '../importers/guide/seed-graph.ts';
import type { Importer } from '../importers/importer.ts';
import { IMPORTERS } from '../importers/importers.ts';
import { readMappings } from '../importers/mappings.ts';
import { rejectsToCsv } from '../importers/report.ts';
import { runImport } from '../importers/run-import.ts';
import { suggest } from '../importers/suggest-mappings.ts';
import { openStore } from '../open-store.ts';
import { printImport } from './print-import.ts';
import { printSuggestions } from './print-suggestions.ts';
import { showProgress } from './show-progress.ts';

interface Options {
  readonly dryRun?: true;
  readonly release?: string;
  readonly allowShrink?: true;
  readonly rejects: string;
  readonly seed: boolean;
  readonly suggestMappings?: true;
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
    .option('--rejects <file>', 'where rejected rows are written', `import-${importer.name}-rejects.csv`)
    .option('--no-seed', 'leave the guide out of an empty graph')
    .option('--suggest-mappings', 'list likely duplicates side by side, write nothing')
    .action((paths: string[], options: Options) => importFiles(importer, paths, options));
}

async function importFiles(importer: Importer, paths: readonly string[], options: Options): Promise<void> {
  const config = readConfig();
  const store = await openStore(config.store);
  try {
    const mappings = await readMappings(join(config.seed, 'mappings'));
    // The service seeds an empty graph; after this import it is no longer empty.
    if (options.seed && !options.dryRun && !options.suggestMappings && (await store.version()) === 0)
      await seedGraph(store, config.seed);
    const progress = showProgress(process.stderr);
    if (options.suggestMappings) {
      const suggestions = await suggest({ importer, paths, store, mappings, progress });
      process.stdout.write(printSuggestions(suggestions));
      return;
    }
    const { dryRun = false, release = null, allowShrink = false } = options;
    const outcome = await runImport({ importer, paths, store, mappings, progress, dryRun, release, allowShrink });
    process.stdout.write(printImport(outcome));
    const { rejects } = outcome.report;
    if (rejects.length === 0) return;
    await writeFile(options.rejects, rejectsToCsv(rejects));
    process.stdout.write(`All rejected rows are in ${options.rejects}.\n`);
    process.exitCode = EXIT_WITH_REJECTS;
  } finally {
    await store.close();
  }
}

program.parseAsync().catch((error: unknown) => {
  const expected = error instanceof DomainError;
  process.stderr.write(`The import failed: ${expected ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exitCode = 1;
});
