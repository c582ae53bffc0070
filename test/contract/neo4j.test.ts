import { describeWithNeo4j, openEmptyNeo4jStore } from '../support/neo4j-graph.ts';
import { describeGraphStore, type OpenedStore } from './graph-store.contract.ts';
import { describeGraphStoreProperties } from './graph-store.properties.ts';

describeWithNeo4j('Neo4j', (address) => {
  async function openStore(): Promise<OpenedStore> {
    const store = await openEmptyNeo4jStore(address);
    return { store, destroy: () => store.close() };
  }

  describeGraphStore('The Neo4j store', openStore);
  describeGraphStoreProperties('The Neo4j store', openStore, { runs: 1 });
});
