import type { TestProject } from 'vitest/node';
import { findNeo4j, type Neo4jAddress } from './neo4j-provider.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j of this run; null when there is none and the tests that need it are skipped. */
    neo4j: Neo4jAddress | null;
  }
}

/** Once per run, before the first test that needs a Neo4j: finds one, says which, and stops it at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const found = await findNeo4j(process.env);
  if (found.neo4j === null) {
    const reasons = found.reasons.map((reason) => `\n    ${reason}`).join('');
    const message = `NO NEO4J: the tests that need one are skipped.${reasons}`;
    if (process.env.REQUIRE_NEO4J === 'true') throw new Error(`REQUIRE_NEO4J is set, and there is ${message}`);
    say(`${message}\n    Set NEO4J_URI, start Docker, or install Java 17 and Maven.`);
    project.provide('neo4j', null);
    return () => {
      say(message);
      return Promise.resolve();
    };
  }
  const { stop, description, ...address } = found.neo4j;
  say(`NEO4J: ${found.version} from ${description}`);
  project.provide('neo4j', address);
  return async () => {
    await stop();
    say(`NEO4J used in this run: ${found.version} from ${description}`);
  };
}

function say(text: string): void {
  const line = '='.repeat(80);
  process.stdout.write(`\n${line}\n  ${text}\n${line}\n\n`);
}
