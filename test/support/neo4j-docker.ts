import { Neo4jContainer } from '@testcontainers/neo4j';
import { getContainerRuntimeClient } from 'testcontainers';
import type { RunningNeo4j } from './neo4j-provider.ts';

const IMAGE = 'neo4j:5.26-community';

/** A server of a few minutes never earns back what the second compiler takes from the tests beside it. */
const SHORT_LIVED = { NEO4J_server_jvm_additional: '-XX:TieredStopAtLevel=1' };

/** Starts the published image through Testcontainers. Needs a Docker engine that has the image or can pull it. */
export async function startNeo4jByDocker(): Promise<RunningNeo4j> {
  const client = await getContainerRuntimeClient();
  const container = await new Neo4jContainer(IMAGE).withPassword('for-tests-only').withEnvironment(SHORT_LIVED).start();
  const { serverVersion } = client.info.containerRuntime;
  return {
    uri: `bolt://${container.getHost()}:${container.getMappedPort(7687)}`,
    user: container.getUsername(),
    password: container.getPassword(),
    database: 'neo4j',
    description: `Docker container of ${IMAGE} (engine ${String(serverVersion)}, Testcontainers)`,
    stop: async () => {
      await container.stop();
    },
  };
}
