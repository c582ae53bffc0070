import neo4j from 'neo4j-driver';
import { startNeo4jByDocker } from './neo4j-docker.ts';
import { startNeo4jByJava } from './neo4j-java.ts';

/** Where the Neo4j of this test run listens. Its graph is wiped again and again. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface RunningNeo4j extends Neo4jAddress {
  /** What it is, for the output. */
  readonly description: string;
  readonly stop: () => Promise<void>;
}

export type Found =
  | { readonly neo4j: RunningNeo4j; readonly version: string }
  | { readonly neo4j: null; readonly reasons: readonly string[] };

type Way = 'uri' | 'docker' | 'java';

const START: Readonly<Record<Way, () => Promise<RunningNeo4j>>> = {
  uri: useGivenNeo4j,
  docker: startNeo4jByDocker,
  java: startNeo4jByJava,
};

/**
 * Finds a Neo4j: the one that NEO4J_URI names, else in Docker, else by Java and Maven. NEO4J_PROVIDER (uri, docker,
 * java, none) leaves only one way. A way that fails tells its reason, and the next one is tried; only a database that
 * was named and does not answer, or holds somebody's data, is an error.
 */
export async function findNeo4j(env: NodeJS.ProcessEnv): Promise<Found> {
  const reasons: string[] = [];
  for (const way of waysToTry(env)) {
    try {
      const running = await START[way]();
      return { neo4j: running, version: await assertUsable(running, way, env) };
    } catch (error) {
      if (way === 'uri') throw error;
      reasons.push(`${way}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { neo4j: null, reasons };
}

function waysToTry({ NEO4J_PROVIDER, NEO4J_URI }: NodeJS.ProcessEnv): Way[] {
  switch (NEO4J_PROVIDER) {
    case undefined:
    case '':
      return NEO4J_URI ? ['uri'] : ['docker', 'java'];
    case 'uri':
    case 'docker':
    case 'java':
      return [NEO4J_PROVIDER];
    case 'none':
      return [];
    default:
      throw new Error(`NEO4J_PROVIDER is "${NEO4J_PROVIDER}": say uri, docker, java or none.`);
  }
}

function useGivenNeo4j(): Promise<RunningNeo4j> {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  if (!NEO4J_URI) throw new Error('NEO4J_PROVIDER is "uri", so NEO4J_URI must say where Neo4j listens.');
  return Promise.resolve({
    uri: NEO4J_URI,
    user: NEO4J_USER ?? 'neo4j',
    password: NEO4J_PASSWORD ?? '',
    database: NEO4J_DATABASE ?? 'neo4j',
    description: `NEO4J_URI ${NEO4J_URI}`,
    stop: () => Promise.resolve(),
  });
}

/** Asks the server who it is. Refuses a named database with a graph in it that no earlier test run has left. */
async function assertUsable(address: RunningNeo4j, way: Way, env: NodeJS.ProcessEnv): Promise<string> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  try {
    const { agent } = await driver.getServerInfo({ database: address.database });
    const { records } = await driver.executeQuery(
      'RETURN COUNT { MATCH (n) } > 0 AND NOT EXISTS { MATCH (:TestGraph) } AS foreign',
      {},
      { database: address.database },
    );
    if (way === 'uri' && records[0]?.get('foreign') === true && env.NEO4J_TESTS_MAY_WIPE !== 'true') {
      throw new Error(
        `The database "${address.database}" at ${address.uri} has data in it, and the tests wipe it: ` +
          'point NEO4J_URI at an empty one, or set NEO4J_TESTS_MAY_WIPE=true.',
      );
    }
    await driver.executeQuery('MERGE (:TestGraph)', {}, { database: address.database });
    return String(agent);
  } catch (error) {
    await address.stop();
    throw error;
  } finally {
    await driver.close();
  }
}
