import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../src/domain/errors.ts';
import { openNeo4jStore } from '../../src/store/neo4j/open.ts';
import { refusal } from '../support/refusal.ts';

const address = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', database: 'neo4j' };

describe('a Neo4j that cannot be reached', () => {
  it('is named by its address when nothing listens there', async () => {
    const error = await refusal(openNeo4jStore(address));
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(error.message).toContain('bolt://127.0.0.1:1');
    expect(error.message).toContain('NEO4J_URI');
  });

  it('is refused where the address is none, with word of how one looks', async () => {
    const error = await refusal(openNeo4jStore({ ...address, uri: 'http://127.0.0.1:7474' }));
    expect(error.name).toBe('InvalidInput');
    expect(error.message).toContain('NEO4J_URI');
  });

  it('is given up on when somebody else listens there and says nothing', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number };
    const error = await refusal(openNeo4jStore({ ...address, uri: `bolt://127.0.0.1:${port}` }));
    expect(error).toBeInstanceOf(StoreUnavailable);
    silent.close();
  });
});
