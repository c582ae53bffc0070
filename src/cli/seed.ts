import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { seedGraph } from '../importers/guide/seed-graph.ts';
import { openStore } from '../open-store.ts';
import { runCommand } from './run-command.ts';

const program = new Command('seed')
  .description('Makes the graph say what the seed says now; what other sources and curators say stays.')
  .argument('[directory]', 'the seed; SEED_DIR when left out')
  .action(async (directory?: string) => {
    const config = readConfig();
    const store = await openStore(config.store, { forCommand: true });
    try {
      const { version, applied } = await seedGraph(store, directory ?? config.seed);
      process.stdout.write(`${applied} changes; the graph is at version ${version}.\n`);
    } finally {
      await store.close();
    }
  });

await runCommand(() => program.parseAsync());
