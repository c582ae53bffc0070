import { describeWithNeo4j, openEmptyNeo4jStore } from '../support/neo4j-graph.ts';
import { describeAnswers } from './answers.contract.ts';

describeWithNeo4j('Neo4j', (address) => {
  describeAnswers('The Neo4j store', async () => {
    const store = await openEmptyNeo4jStore(address);
    return { store, destroy: () => store.close() };
  });
});
