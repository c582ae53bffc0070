import type { OpenedStore } from './graph-store.contract.ts';
import { describeWithNeo4j, openEmptyNeo4jStore } from '../support/neo4j-graph.ts';
import { describeHostileTexts, HOSTILE_TO_NEO4J } from './hostile-texts.contract.ts';

describeWithNeo4j('Neo4j', (address) => {
  async function openStore(): Promise<OpenedStore> {
    const store = await openEmptyNeo4jStore(address);
    return { store, destroy: () => store.close() };
  }

  describeHostileTexts('The Neo4j store', openStore, HOSTILE_TO_NEO4J);
});
