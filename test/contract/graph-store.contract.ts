import { describe } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { describeGuide } from './graph-store-guide.ts';
import { describeReads } from './graph-store-reads.ts';
import { describeSearch } from './graph-store-search.ts';
import { describeWalks } from './graph-store-walks.ts';
import { describeWrites } from './graph-store-writes.ts';

/** An engine under test, with an empty graph. */
export interface OpenedStore {
  readonly store: GraphStore;
  /** Closes the store and removes what it left behind. */
  readonly destroy: () => Promise<void>;
}

export type OpenStore = () => Promise<OpenedStore>;

/** Whether searches are asked too: an engine may answer them the same way however it reads relations. */
export interface Asked {
  readonly searches?: boolean;
}

/** The promises of `GraphStore`, one sentence each. Every engine runs this suite. */
export function describeGraphStore(name: string, openStore: OpenStore, { searches = true }: Asked = {}): void {
  describe(`${name} keeps the promises of the graph store`, () => {
    describeReads(openStore);
    if (searches) describeSearch(openStore);
    describeWalks(openStore);
    describeWrites(openStore);
    describeGuide(openStore);
  });
}
