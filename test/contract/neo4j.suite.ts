import { describeWithNeo4j, openEmptyNeo4jStore } from '../support/neo4j-graph.ts';
import { describeGraphStore, type OpenedStore } from './graph-store.contract.ts';
import { describeGraphStoreProperties } from './graph-store.properties.ts';

/**
 * Every read by its statement, and every read from memory that can be: see `KeptTopology`. Searches and listings are
 * statements either way.
 */
const WAYS = {
  'by statements': { settledMs: Infinity, searches: true },
  'from what is kept in memory': { settledMs: 0, searches: false },
} as const;

for (const [way, { settledMs, searches }] of Object.entries(WAYS)) {
  describeWithNeo4j(`Neo4j ${way}`, (address) => {
    async function openStore(): Promise<OpenedStore> {
      const store = await openEmptyNeo4jStore(address, { settledMs });
      return { store, destroy: () => store.close() };
    }

    describeGraphStore(`The Neo4j store, read ${way},`, openStore, { searches });
    describeGraphStoreProperties(`The Neo4j store, read ${way},`, openStore, { runs: 1, searches });
  });
}
