import neo4j from 'neo4j-driver';
import { describe, inject } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openNeo4jStore, type Keeping } from '../../src/store/neo4j/open.ts';
import type { Neo4jAddress } from './neo4j-provider.ts';

/** A block of tests against the Neo4j of this run; skipped, with the reason in the output, where there is none. */
export function describeWithNeo4j(name: string, tests: (address: Neo4jAddress) => void): void {
  const address = inject('neo4j');
  if (address) describe(name, () => tests(address));
  else describe.skip(`${name} (no Neo4j was found)`, () => undefined);
}

/** Runs one statement past the store. */
export async function runCypher(
  address: Neo4jAddress,
  statement: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  const session = driver.session({ database: address.database });
  try {
    const { records } = await session.run(statement, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
}

/** Empties the database, so that the next store starts at version 0. Its layout stays: making it takes a while. */
export async function wipe(address: Neo4jAddress): Promise<void> {
  await runCypher(
    address,
    'MATCH (n) WHERE NOT n:TestGraph|Meta|Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  );
  await runCypher(address, "MATCH (m:Meta {name: 'graph'}) SET m.version = 0");
}

export async function openEmptyNeo4jStore(address: Neo4jAddress, keeping?: Keeping): Promise<GraphStore> {
  await wipe(address);
  return openNeo4jStore(address, keeping);
}
