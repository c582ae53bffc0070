import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { InvalidInput } from '../domain/errors.ts';
import { backupGraph } from '../store/embedded/backup.ts';
import { runCommand } from './run-command.ts';

const program = new Command('backup')
  .description('Writes the embedded store of DATA_DIR into one file; the service may go on meanwhile.')
  .argument('[file]', 'the backup', `skills-graph-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.db`)
  .action(async (file: string) => {
    const { store } = readConfig();
    if (store.engine !== 'embedded') {
      throw new InvalidInput('This backs up the embedded store; for Neo4j use neo4j-admin (see docs/OPERATIONS.md).');
    }
    const { version } = await backupGraph(store.directory, file);
    process.stdout.write(
      `${file} holds version ${version} of the graph; ${file}.sha256 tells whether it is still the same.\n`,
    );
  });

await runCommand(() => program.parseAsync());
