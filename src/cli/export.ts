import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import type { Exporter } from '../exporters/exporter.ts';
import { EXPORTERS } from '../exporters/exporters.ts';
import { openStore } from '../open-store.ts';
import { runCommand } from './run-command.ts';

const program = new Command('export').description('Writes the graph of the configured store into a file or a folder.');
for (const exporter of EXPORTERS) {
  program
    .command(exporter.name)
    .description(exporter.description)
    .argument('<target>', 'the file, or the folder for formats of several files')
    .action((target: string) => exportGraph(exporter, target));
}

async function exportGraph(exporter: Exporter, target: string): Promise<void> {
  const store = await openStore(readConfig().store, { forCommand: true });
  try {
    for (const [name, write] of Object.entries(exporter.files)) {
      const path = name === '' ? target : join(target, name);
      await mkdir(dirname(path), { recursive: true });
      // Under another name until it is whole, so that an interrupted export leaves no half file behind.
      await pipeline(Readable.from(write(store)), createWriteStream(`${path}.part`));
      await rename(`${path}.part`, path);
      process.stdout.write(`${path} is written.\n`);
    }
  } finally {
    await store.close();
  }
}

await runCommand(() => program.parseAsync());
