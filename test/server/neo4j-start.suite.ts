import { readFile } from 'node:fs/promises';
import { afterEach, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/server/welcome.ts';
import { describeWithNeo4j, wipe } from '../support/neo4j-graph.ts';
import { serveGuideGraph } from '../support/service.ts';
import { failToStart, startService, type RunningService } from '../support/start-service.ts';

/** For processes that start against a database that has planned no statement yet. */
const PATIENCE = { timeout: 180_000 };

describeWithNeo4j('the service on Neo4j', (address) => {
  const { uri, user, password, database } = address;
  const settings = {
    STORE: 'neo4j',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  let running: RunningService | undefined;
  afterEach(async () => {
    await running?.stop();
    running = undefined;
  });

  async function ask(query: string): Promise<{ data?: unknown; errors?: unknown }> {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query });
    return (await fetch(`${running?.url ?? ''}/graphql`, { method: 'POST', headers, body })).json() as Promise<object>;
  }

  it('seeds an empty database, answers as the embedded store does, and keeps the graph', PATIENCE, async () => {
    await wipe(address);
    running = await startService(settings);
    expect(await (await fetch(`${running.url}/readyz`)).json()).toMatchObject({ status: 'ready', engine: 'neo4j' });
    const embedded = await serveGuideGraph();
    const readme = await readFile('README.md', 'utf8');
    const questions = [...readme.matchAll(/```graphql\n([^`]+)```/g)].map(([, query = '']) => query);
    for (const query of [...EXAMPLES, ...questions, '{ graph { version concepts relations } }']) {
      const answer = await ask(query);
      expect(answer.errors, query).toBeUndefined();
      expect(answer.data, query).toEqual(await embedded.ask(query));
    }
    await embedded.close();
    expect(await running.stop()).toBe(0);

    running = await startService(settings);
    expect(await ask('{ graph { version } }')).toMatchObject({ data: { graph: { version: 1 } } });
  });

  it('says so when the password is wrong, with exit code 1 and without showing it', PATIENCE, async () => {
    const { code, output } = await failToStart({ ...settings, NEO4J_PASSWORD: 'not-the-password' });
    expect(code).toBe(1);
    expect(output).toMatch(/Cannot start: .*NEO4J_PASSWORD/);
    expect(output).not.toContain('not-the-password');
    expect(output).not.toContain('    at ');
  });
});
