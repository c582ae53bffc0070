import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { InvalidInput } from '../domain/errors.ts';
import { restoreGraph } from '../store/embedded/backup.ts';
import { runCommand } from './run-command.ts';

const program = new Command('restore')
  .description('Puts a backup into DATA_DIR, which must not hold a graph.')
  .argument('<file>', 'the backup')
  .action(async (file: string) => {
    const { store } = readConfig();
    if (store.engine !== 'embedded') throw new InvalidInput('This restores the embedded store: leave out STORE=neo4j.');
    const { version, isCompared } = await restoreGraph(file, store.directory);
    if (!isCompared) process.stderr.write(`${file}.sha256 is missing: changes inside a record would not be noticed.\n`);
    process.stdout.write(`${store.directory} holds version ${version} of the graph again.\n`);
  });

await runCommand(() => program.parseAsync());
