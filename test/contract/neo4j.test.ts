import { describeWithNeo4j, openEmptyNeo4jStore } from '../support/neo4j-graph.ts';
import { describeGraphStore, type OpenedStore } from './graph-store.contract.ts';
import { describeGraphStoreProperties } from './graph-store.properties.ts';

/** Every read by its statement, and every read from memory that can be: see `KeptTopology`. */
const WAYS = { 'by statements': Infinity, 'from what is kept in memory': 0 } as const;

for (const [way, settledMs] of Object.entries(WAYS)) {
  describeWithNeo4j(`Neo4j ${way}`, (address) => {
    async function openStore(): Promise<OpenedStore> {
      const store = await openEmptyNeo4jStore(address, { settledMs });
      return { store, destroy: () => store.close() };
    }

    describeGraphStore(`The Neo4j store, read ${way},`, openStore);
    describeGraphStoreProperties(`The Neo4j store, read ${way},`, openStore, { runs: 1 });
  });
}
