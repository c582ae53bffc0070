import { describeWithNeo4j, openEmptyNeo4jStore } from '../support/neo4j-graph.ts';
import { describeImports } from './import.contract.ts';

describeWithNeo4j('Neo4j', (address) => {
  describeImports('The Neo4j store', async () => {
    const store = await openEmptyNeo4jStore(address);
    return { store, destroy: () => store.close() };
  });
});
