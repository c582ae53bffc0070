import type { Change } from '../../domain/change.ts';
import type { GraphStore } from '../graph-store.ts';

const PAGE = 100;

/** The graph may be written to while it is read: so often it is read anew where what was read does not fit together. */
const MOST_READINGS = 5;

/**
 * Copies all that every source of the primary asserts into an empty replica, and answers the version that was begun
 * with: what was committed meanwhile is to be followed from there, and following says some of it again, which changes
 * nothing. Throws what the load throws when the graph does not fit together although nobody wrote, or after some tries.
 */
export async function hydrate(primary: GraphStore, replica: GraphStore): Promise<number> {
  for (let reading = 1; ; reading++) {
    const version = await primary.version();
    try {
      await replica.load(everything(primary, await listSources(primary)), { actor: 'read model' });
      return version;
    } catch (error) {
      // A relation that came while its ends had been read already has none here; nothing of a load that fails is kept.
      if (reading === MOST_READINGS || (await primary.version()) === version) throw error;
    }
  }
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
