import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { concept, EDITORS, GUIDE, TAXONOMY } from './changes.ts';

/**
 * A real embedded store that holds the changes until the test ends. Concepts that only relations mention are added with
 * their slug for a name. It is loaded, not committed, so that it may hold cycles.
 */
export async function openGraph(changes: readonly Change[]): Promise<GraphStore> {
  const directory = await mkdtemp(join(tmpdir(), 'skills-graph-'));
  const store = await openEmbeddedStore({ directory });
  onTestFinished(async () => {
    await store.close();
    await rm(directory, { recursive: true });
  });
  await loadGraph(store, changes);
  return store;
}

export async function loadGraph(store: GraphStore, changes: readonly Change[]): Promise<void> {
  await store.load(inOneBatch(withMentioned(changes)), { actor: 'test' });
}

async function* inOneBatch(changes: readonly Change[]): AsyncGenerator<readonly Change[]> {
  await Promise.resolve();
  yield changes;
}

function withMentioned(changes: readonly Change[]): Change[] {
  const given = new Set(changes.flatMap((change) => (change.op === 'concept' ? [change.id] : [])));
  const ends = changes.flatMap((change) => (change.op === 'relation' ? [change.from, change.to] : []));
  const missing = [...new Set([GUIDE, TAXONOMY, EDITORS, ...ends])].filter((id) => !given.has(id));
  const concepts = changes.filter(({ op }) => op === 'concept');
  const relations = changes.filter(({ op }) => op === 'relation');
  return [...missing.map((id) => concept(id, id.split('/')[1] ?? id)), ...concepts, ...relations];
}
