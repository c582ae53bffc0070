import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { smallGraph } from '../support/small-graph.ts';
import type { OpenedStore, OpenStore } from './graph-store.contract.ts';

/** One store with the small graph for all tests of a block, which only read. */
export function withSmallGraph(openStore: OpenStore): () => GraphStore {
  let opened: OpenedStore | null = null;
  beforeAll(async () => {
    opened = await openStore();
    await opened.store.commit({ changes: smallGraph, actor: 'test' });
  });
  afterAll(async () => {
    await opened?.destroy();
  });
  return () => storeOf(opened);
}

/** An empty store for each test of a block. */
export function withEmptyStore(openStore: OpenStore): () => GraphStore {
  let opened: OpenedStore | null = null;
  beforeEach(async () => {
    opened = await openStore();
  });
  afterEach(async () => {
    await opened?.destroy();
    opened = null;
  });
  return () => storeOf(opened);
}

function storeOf(opened: OpenedStore | null): GraphStore {
  if (!opened) throw new Error('The store is not open yet: ask for it inside a test.');
  return opened.store;
}

export async function* stream(...batches: (readonly Change[])[]): AsyncIterable<readonly Change[]> {
  for (const batch of batches) yield await Promise.resolve(batch);
}
