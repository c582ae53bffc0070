import { onTestFinished } from 'vitest';
import { describeWithNeo4j, openEmptyNeo4jStore } from '../support/neo4j-graph.ts';
import { loadGraph } from '../support/temporary-graph.ts';
import { seedingContract } from './guide-graph.contract.ts';

describeWithNeo4j('seeding Neo4j', (address) => {
  seedingContract(async () => {
    const store = await openEmptyNeo4jStore(address);
    onTestFinished(() => store.close());
    await loadGraph(store, []);
    return store;
  });
});
