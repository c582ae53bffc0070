import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../src/domain/errors.ts';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.ts';
import { createServer } from '../../src/server/create-server.ts';
import { createKey } from '../../src/server/access/api-keys.ts';
import { LOCAL_ACCESS, type AccessSettings } from '../../src/server/settings.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { smallGraph } from '../support/small-graph.ts';

const directory = mkdtempSync(join(tmpdir(), 'skills-graph-lane-'));
const PYTHON = { query: 'query Name($id: ID!) { concept(id: $id) { id name } }', variables: { id: 'skill/python' } };
/** Harmless, and not for the lane: what carries it takes the usual way. */
const USUAL_WAY = { 'content-encoding': 'identity' };
let store: GraphStore;
let server: FastifyInstance;

beforeAll(async () => {
  store = await openEmbeddedStore({ directory: join(directory, 'data') });
  await store.commit({ changes: smallGraph, actor: 'test' });
});

afterEach(() => server.close());

afterAll(async () => {
  await store.close();
  rmSync(directory, { recursive: true });
});

async function serve(access: Partial<AccessSettings> = {}): Promise<void> {
  const limits = { ...DEFAULT_LIMITS, bodyBytes: 2_000 };
  server = await createServer({ store, limits, pages: directory, access: { ...LOCAL_ACCESS, ...access } });
  await server.listen({ port: 0, host: '127.0.0.1' });
}

async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.listeningOrigin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const { 'x-request-id': id, date, ...rest } = Object.fromEntries(response.headers);
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(date).toBeDefined();
  return { status: response.status, body: await response.text(), headers: rest };
}

describe('the fast lane', () => {
  it.each([
    ['an operation that is known', PYTHON],
    ['a request that is refused', { ...PYTHON, variables: {} }],
    ['an answer with errors', { query: '{ concepts(first: -1) { totalCount } }' }],
    ['JSON that is none', '{ "query": '],
    ['a body that is too large', JSON.stringify({ query: `{ graph { version } } # ${'x'.repeat(3_000)}` })],
    ['a body of letters outside ASCII', { query: '{ search(text: "Küche 🍳") { totalCount } }' }],
  ])('answers %s as the usual way does', async (_, body) => {
    await serve();
    for (let time = 0; time < 4; time++) {
      const [fast, usual] = [await post(body), await post(body, USUAL_WAY)];
      if (time > 1) expect(fast).toEqual(usual);
    }
  });

  it('lets nobody by who would not be let in', async () => {
    const keyFile = join(directory, 'keys.json');
    const key = createKey(keyFile, 'reader', 'read');
    await serve({ keyFile, anonymous: null });
    const authorization = `Bearer ${key}`;
    for (let time = 0; time < 3; time++) expect(await post(PYTHON, { authorization })).toMatchObject({ status: 200 });
    expect(await post(PYTHON)).toMatchObject({ status: 401 });
    expect(await post(PYTHON, { authorization: `${authorization}x` })).toMatchObject({ status: 401 });
  });

  it('counts every request once against the limit of its sender, whichever way it takes', async () => {
    await serve({ rateLimit: 8 });
    const left = (answer: { headers: Record<string, string> }): string | undefined =>
      answer.headers['x-ratelimit-remaining'];
    const asked: (string | undefined)[] = [];
    for (let time = 0; time < 4; time++) {
      asked.push(left(await post(PYTHON)), left(await post(PYTHON, USUAL_WAY)));
    }
    expect(asked).toEqual(['7', '6', '5', '4', '3', '2', '1', '0']);
    for (const headers of [{}, USUAL_WAY]) {
      const refused = await post(PYTHON, headers);
      expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': expect.any(String) as string } });
      expect(refused.body).toContain('RATE_LIMIT');
    }
  });

  it('counts keys apart from each other', async () => {
    const keyFile = join(directory, 'keys-of-two.json');
    const [one, other] = [createKey(keyFile, 'one', 'read'), createKey(keyFile, 'other', 'read')];
    await serve({ keyFile, anonymous: null, rateLimit: 5 });
    const statuses: number[] = [];
    for (const key of [one, other]) {
      for (let time = 0; time < 6; time++) {
        statuses.push((await post(PYTHON, { authorization: `Bearer ${key}` })).status);
      }
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 200, 200, 200, 200, 200, 429]);
  });

  it('tells browsers which origins may read the answer', async () => {
    await serve({ origins: ['https://learn.example'] });
    for (let time = 0; time < 3; time++) await post(PYTHON);
    const { headers } = await post(PYTHON, { origin: 'https://learn.example' });
    expect(headers['access-control-allow-origin']).toBe('https://learn.example');
    expect((await post(PYTHON)).headers).toMatchObject({ vary: 'Origin' });
  });

  it('does not try twice what fails: the usual way tells of it', async () => {
    let asked = 0;
    const version = (): Promise<never> => {
      asked++;
      return Promise.reject(new StoreUnavailable('Nobody answers.'));
    };
    const broken = new Proxy(store, {
      get: (real, name): unknown =>
        name === 'version' ? version : name === 'versionNow' ? undefined : (Reflect.get(real, name) as unknown),
    });
    server = await createServer({ store: broken, limits: DEFAULT_LIMITS, pages: directory });
    await server.listen({ port: 0, host: '127.0.0.1' });
    await post(PYTHON);
    const before = asked;
    for (let time = 1; time <= 2; time++) {
      const { status, body } = await post(PYTHON);
      expect([status, body]).toEqual([503, expect.stringContaining('STORE_UNAVAILABLE')]);
      expect(asked - before).toBe(time);
    }
  });

  it('does not mind clients that leave in the middle of their request', async () => {
    await serve();
    for (let time = 0; time < 3; time++) await post(PYTHON);
    const { port } = server.server.address() as { port: number };
    const socket = connect(port, '127.0.0.1');
    const head =
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"q';
    await new Promise<void>((resolve) => socket.write(head, () => resolve()));
    socket.destroy();
    expect(await post(PYTHON)).toMatchObject({ status: 200 });
  });

  it('begins a request when those before it on its connection are answered: none of a client that has gone', async () => {
    await serve();
    const socket = sendAtOnce(Array.from({ length: 100 }, (_, at) => `query Many { graph { version } } # ${at}`));
    await once(socket, 'data');
    expect(await post({ query: '{ new: graph { version } }' })).toMatchObject({ status: 200 });
    const begun = await countOf('Many');
    expect(begun).toBeGreaterThan(0);
    expect(begun).toBeLessThan(50);
    socket.destroy();
    await once(socket, 'close');
    await setTimeout(200);
    expect(await countOf('Many')).toBeLessThan(50);
  });

  it('reads no more of a client that does not read his answers, and answers all when he does', async () => {
    await serve();
    await post(PYTHON);
    const connections: Socket[] = [];
    server.server.on('connection', (connection: Socket) => connections.push(connection));
    const requests = 30_000;
    const socket = sendAtOnce(Array<string>(requests).fill('{ graph { version } }')).pause();
    await setTimeout(1_000);
    const { bytesRead = 0 } = connections[0] ?? {};
    expect(bytesRead).toBeGreaterThan(0);
    expect(bytesRead).toBeLessThan(socket.bytesWritten / 2);
    let answers = 0;
    socket.on('data', (chunk) => (answers += chunk.toString().split('HTTP/1.1 200').length - 1)).resume();
    await expect.poll(() => answers, { timeout: 20_000 }).toBeGreaterThan(requests - 10);
    socket.destroy();
  }, 30_000);

  it('answers requests that come at once in their order', async () => {
    await serve();
    const ids = ['skill/python', 'skill/none', 'tool/docker', 'skill/python'];
    const socket = sendAtOnce(ids.map((id, at) => `{ asked${at}: concept(id: "${id}") { id } }`));
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    await expect.poll(() => Array.from(text.matchAll(/"asked(\d)"/g), ([, at]) => Number(at))).toEqual([0, 1, 2, 3]);
    socket.destroy();
  });
});

/** Sends documents on one connection without waiting for the answers. */
function sendAtOnce(documents: readonly string[]): Socket {
  const socket = connect((server.server.address() as { port: number }).port, '127.0.0.1');
  for (const query of documents) {
    const body = JSON.stringify({ query });
    const head = `host: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
    socket.write(`POST /graphql HTTP/1.1\r\n${head}\r\n\r\n${body}`);
  }
  return socket;
}

/** How many requests with an operation of this name were answered. */
async function countOf(operation: string): Promise<number> {
  const metrics = await (await fetch(`${server.listeningOrigin}/metrics`)).text();
  const counts = metrics.matchAll(new RegExp(`operation_seconds_count\\{operation="${operation}".*\\} (\\d+)`, 'g'));
  return Array.from(counts, ([, count]) => Number(count)).reduce((sum, count) => sum + count, 0);
}
