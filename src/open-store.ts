import type { Config } from './config.ts';
import type { GraphStore } from './store/graph-store.ts';

export interface OpenOptions {
  /** For a command that ends soon: reading the graph into memory would take longer than asking for parts of it. */
  readonly forCommand?: boolean;
}

/** Opens the configured store. An engine's code, and the driver that it needs, is loaded only when it is chosen. */
export async function openStore(store: Config['store'], { forCommand = false }: OpenOptions = {}): Promise<GraphStore> {
  if (store.engine === 'embedded') {
    const { openEmbeddedStore } = await import('./store/embedded/open.ts');
    return openEmbeddedStore({ directory: store.directory });
  }
  const { openNeo4jStore } = await import('./store/neo4j/open.ts');
  if (forCommand) return openNeo4jStore(store, { settledMs: Infinity });
  if (store.readModelMs === null) return openNeo4jStore(store);
  const { openReadModel } = await import('./store/read-model/open.ts');
  // Reads go to the model, so the primary has nothing to keep in memory.
  const primary = await openNeo4jStore(store, { settledMs: Infinity });
  return openReadModel(primary, { intervalMs: store.readModelMs });
}
