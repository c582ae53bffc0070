import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedGraph } from '../../src/importers/guide/seed-graph.ts';
import { IMPORTERS } from '../../src/importers/importers.ts';
import { readMappings } from '../../src/importers/mappings.ts';
import { SILENT } from '../../src/importers/progress.ts';
import { runImport } from '../../src/importers/run-import.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

const SEED = join(import.meta.dirname, '..', '..', 'seed');

/**
 * Hands a temporary graph to the action: the guide, and a taxonomy as the product's importer reads it, without the
 * files that are withheld.
 */
export async function withTaxonomy<T>(
  importerName: string,
  folder: string,
  withheld: readonly string[],
  action: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const importer = IMPORTERS.find(({ name }) => name === importerName);
  if (!importer) throw new Error(`There is no importer "${importerName}".`);
  const directory = await mkdtemp(join(tmpdir(), 'skills-graph-evaluate-'));
  const store = await openEmbeddedStore({ directory });
  try {
    await seedGraph(store, SEED);
    const paths = (await readdir(folder)).filter((name) => !withheld.includes(name)).map((name) => join(folder, name));
    const mappings = await readMappings(join(SEED, 'mappings'));
    const request = { importer, paths, store, mappings, progress: SILENT };
    await runImport({ ...request, dryRun: false, release: null, allowShrink: false });
    return await action(store);
  } finally {
    await store.close();
    await rm(directory, { recursive: true, force: true });
  }
}
