import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from '../test/support/neo4j-provider.ts';
import type { Burst } from './load.ts';
import { percentile } from './statistics.ts';

/** The limit of Neo4j itself: the one statement of a row through the driver, without GraphQL and without HTTP. */
export async function runDriverBurst(
  address: Neo4jAddress,
  statement: string,
  next: () => Readonly<Record<string, unknown>>,
  { seconds, connections }: { readonly seconds: number; readonly connections: number },
): Promise<Burst> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  const latencies: number[] = [];
  const end = performance.now() + seconds * 1000;
  const worker = async (): Promise<void> => {
    const session = driver.session({ database: address.database, defaultAccessMode: neo4j.session.READ });
    while (performance.now() < end) {
      const start = performance.now();
      await session.run(statement, next());
      latencies.push(performance.now() - start);
    }
    await session.close();
  };
  await Promise.all(Array.from({ length: connections }, worker));
  await driver.close();
  return {
    requestsPerSecond: latencies.length / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    failures: 0,
  };
}
