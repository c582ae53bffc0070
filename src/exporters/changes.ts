import type { GraphStore } from '../store/graph-store.ts';
import type { Exporter } from './exporter.ts';
import { readSources } from './read-graph.ts';

/** Every word of every source, one JSON object a line: the `changes` importer makes the same graph of it. */
export const CHANGES_EXPORTER: Exporter = {
  name: 'changes',
  description: 'JSON lines with every assertion of every source; lossless, `import changes` reads it back',
  files: { '': changes },
};

async function* changes(store: GraphStore): AsyncGenerator<string> {
  for (const { id } of await readSources(store)) {
    for await (const batch of store.assertedBy(id)) {
      yield batch.map((change) => `${JSON.stringify(change)}\n`).join('');
    }
  }
}
