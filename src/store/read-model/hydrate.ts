import type { Change } from '../../domain/change.ts';
import type { GraphStore } from '../graph-store.ts';

const PAGE = 100;

/**
 * Copies all that every source of the primary asserts into an empty replica, and answers the version that was begun
 * with: what was committed meanwhile is to be followed from there, and following says some of it again, which changes
 * nothing.
 */
export async function hydrate(primary: GraphStore, replica: GraphStore): Promise<number> {
  const version = await primary.version();
  const sources = await listSources(primary);
  await replica.load(everything(primary, sources), { actor: 'read model' });
  return version;
}

async function listSources(store: GraphStore): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page = await store.listConcepts({ kinds: ['SOURCE'] }, { first: PAGE, after });
    ids.push(...page.items.map(({ id }) => id));
    after = page.hasNext ? (page.items.at(-1)?.cursor ?? null) : null;
  } while (after !== null);
  return ids;
}

/** Concepts of all sources before relations of any, since a relation may join concepts of different sources. */
async function* everything(store: GraphStore, sources: readonly string[]): AsyncGenerator<readonly Change[]> {
  for (const op of ['concept', 'relation'] as const) {
    for (const source of sources) {
      for await (const batch of store.assertedBy(source)) yield batch.filter((change) => change.op === op);
    }
  }
}
