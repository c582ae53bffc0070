import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import { describeGraphStore, type OpenedStore } from './graph-store.contract.ts';
import { describeGraphStoreProperties } from './graph-store.properties.ts';

async function openStore(): Promise<OpenedStore> {
  const directory = await mkdtemp(join(tmpdir(), 'skills-graph-'));
  const store = await openEmbeddedStore({ directory });
  const destroy = async (): Promise<void> => {
    await store.close();
    await rm(directory, { recursive: true, force: true });
  };
  return { store, destroy };
}

describeGraphStore('The embedded store', openStore);
describeGraphStoreProperties('The embedded store', openStore);
