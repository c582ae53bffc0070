import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'graphql';
import { InvalidInput } from '../../src/domain/errors.ts';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.ts';
import { AdmittedOperations } from '../../src/server/answering/admitted-operations.ts';
import { createServer } from '../../src/server/create-server.ts';
import { DEFAULT_ANSWERING, type AnsweringSettings } from '../../src/server/settings.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { countCalls, type CallCount } from '../support/count-calls.ts';
import { smallGraph } from '../support/small-graph.ts';

const directory = mkdtempSync(join(tmpdir(), 'skills-graph-answering-'));
const NAME = 'query Name($id: ID!) { concept(id: $id) { id name } }';
const registry = join(directory, 'operations.json');
let store: GraphStore;
let calls: CallCount;
let server: FastifyInstance | undefined;

beforeAll(async () => {
  store = await openEmbeddedStore({ directory: join(directory, 'data') });
  await store.commit({ changes: smallGraph, actor: 'test' });
  writeFileSync(registry, JSON.stringify({ Name: NAME }));
});

afterEach(async () => {
  await server?.close();
  server = undefined;
});

afterAll(async () => {
  await store.close();
  rmSync(directory, { recursive: true });
});

async function serve(answering: Partial<AnsweringSettings> = {}): Promise<void> {
  calls = countCalls(store);
  server = await createServer({
    store: calls.store,
    limits: DEFAULT_LIMITS,
    pages: directory,
    answering: { ...DEFAULT_ANSWERING, ...answering },
  });
}

async function post(payload: object, headers: Record<string, string> = {}) {
  const response = await (server as FastifyInstance).inject({ method: 'POST', url: '/graphql', payload, headers });
  return { status: response.statusCode, body: response.body, headers: response.headers };
}

async function get(query: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await (server as FastifyInstance).inject({ method: 'GET', url: '/graphql', query, headers });
  return { status: response.statusCode, body: response.body, headers: response.headers };
}

const python = { query: NAME, variables: { id: 'skill/python' } };

describe('the request path', () => {
  it('answers alike through the whole pipeline, as an admitted operation and from the cache', async () => {
    await serve();
    const [first, again, admitted, cached] = [
      await post(python),
      await post(python),
      await post(python),
      await post(python),
    ];
    expect(JSON.parse(first.body)).toMatchObject({ data: { concept: { id: 'skill/python', name: 'Python' } } });
    for (const { body } of [again, admitted]) expect(JSON.parse(body)).toEqual(JSON.parse(first.body));
    expect(cached.body).toBe(admitted.body);
    const metrics = await (server as FastifyInstance).inject({ method: 'GET', url: '/metrics' });
    expect(metrics.body).toMatch(/^answer_cache_total\{outcome="hit"\} 1$/m);
  });

  it('asks the store nothing for a cached answer', async () => {
    await serve();
    for (let i = 0; i < 3; i++) await post(python);
    calls.reset();
    await post(python);
    expect(calls.names).toEqual([]);
  });

  it('forgets cached answers when the graph changes', async () => {
    await serve();
    const count = { query: '{ graph { version } }' };
    const version = async () =>
      (JSON.parse((await post(count)).body) as { data: { graph: { version: number } } }).data.graph.version;
    const before = [await version(), await version(), await version(), await version()].at(-1) ?? 0;
    const source = {
      ...smallGraph.find((change) => change.op === 'concept' && change.kind === 'SOURCE'),
    } as (typeof smallGraph)[number];
    if (source.op !== 'concept' || source.contribution === null) throw new Error('The small graph has no source.');
    const renamed = { ...source, contribution: { ...source.contribution, description: `at ${before}` } };
    await store.commit({ changes: [renamed], actor: 'test' });
    expect(await version()).toBe(before + 1);
  });

  it('never caches an answer with errors', async () => {
    await serve();
    const wrong = { query: '{ concepts(first: -1) { totalCount } }' };
    const answers = [await post(wrong), await post(wrong), await post(wrong), await post(wrong)];
    calls.reset();
    expect(
      new Set(answers.map(({ body }) => JSON.parse(body) as unknown).map((body) => JSON.stringify(body))).size,
    ).toBe(1);
    expect(
      (JSON.parse(answers[2]?.body ?? '') as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
    ).toBe('INVALID_INPUT');
  });

  it('tells of every answer how old the copy is that is read from, also of a cached one', async () => {
    let ageMs = 0;
    const freshness = () => ({ version: 1, ageMs: ageMs++ });
    const copy = new Proxy(store, {
      get: (real, name): unknown => {
        if (name === 'freshness') return freshness;
        const value: unknown = Reflect.get(real, name);
        return typeof value === 'function' ? (value.bind(real) as unknown) : value;
      },
    });
    server = await createServer({ store: copy, limits: DEFAULT_LIMITS, pages: directory });
    const answers = [];
    for (let i = 0; i < 5; i++) answers.push(await post(python));
    const bodies = answers.map(
      ({ body }) => JSON.parse(body) as { data: unknown; extensions: Record<string, unknown> },
    );
    expect(bodies.map(({ extensions }) => extensions.readModel)).toEqual(
      [0, 1, 2, 3, 4].map((age) => ({ version: 1, ageMs: age })),
    );
    expect(new Set(bodies.map(({ data, extensions }) => JSON.stringify([data, extensions.cost]))).size).toBe(1);
    expect(answers[4]?.headers.etag).toBe(answers[3]?.headers.etag);
    expect(answers[4]?.headers.etag).toMatch(/^W\//);
  });

  it('gives a store up that does not tell its version in time, and tells so in the metrics', async () => {
    const silent = new Proxy(store, {
      get: (real, name): unknown => {
        if (name === 'versionNow') return undefined;
        return name === 'version' ? () => new Promise(() => undefined) : (Reflect.get(real, name) as unknown);
      },
    });
    server = await createServer({ store: silent, limits: { ...DEFAULT_LIMITS, timeoutMs: 100 }, pages: directory });
    const { status, body } = await post(python);
    expect([status, body]).toEqual([503, expect.stringContaining('LIMIT_TIMEOUT_MS')]);
    const metrics = await server.inject({ method: 'GET', url: '/metrics' });
    expect(metrics.statusCode).toBe(200);
    expect(metrics.body).toMatch(/^store_up 0$/m);
  });

  it('checks variables and prices of admitted operations every time', async () => {
    await serve();
    for (let i = 0; i < 2; i++) await post(python);
    const wrong = await post({ query: NAME, variables: {} });
    expect(wrong.status).toBe(400);
    expect(wrong.body).toContain('BAD_USER_INPUT');
  });

  it('refuses a body that is not JSON with 400', async () => {
    await serve();
    const response = await (server as FastifyInstance).inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{ "query": ',
    });
    expect(response.statusCode).toBe(400);
  });
});

describe('persisted operations', () => {
  const variables = JSON.stringify({ id: 'skill/python' });
  const hash = createHash('sha256').update(NAME).digest('hex');

  it('are named by their name or hash, by POST and by GET', async () => {
    await serve({ persistedOperations: registry });
    const answers = [
      await post({ documentId: 'Name', variables: { id: 'skill/python' } }),
      await post({
        extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
        variables: { id: 'skill/python' },
      }),
      await get({ documentId: hash, variables }),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(JSON.parse(body)).toMatchObject({ data: { concept: { name: 'Python' } } });
    }
  });

  it('may be kept by others for a while, and then asked for by their validator', async () => {
    await serve({ persistedOperations: registry });
    const { headers } = await get({ documentId: 'Name', variables });
    expect(headers['cache-control']).toBe('public, max-age=60');
    const again = await get({ documentId: 'Name', variables }, { 'if-none-match': String(headers.etag) });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  it('are all that is run where only trusted documents are', async () => {
    await serve({ persistedOperations: registry, trustedOnly: true });
    expect(await post({ query: '{ graph { version } }' })).toMatchObject({ status: 400 });
    expect(await post(python)).toMatchObject({ status: 200 });
    expect(await post({ documentId: 'Unknown' })).toMatchObject({ status: 404 });
  });

  it('are all that is run there, whatever the request looks like, and go out as the media type asked for', async () => {
    await serve({ persistedOperations: registry, trustedOnly: true });
    const accept = 'application/graphql-response+json';
    for (const payload of [
      { query: '{ graph { version } }' },
      { query: '{ graph { version } }', operationName: 1 },
      [],
    ]) {
      expect(await post(payload, { accept })).toMatchObject({
        status: 400,
        body: expect.stringContaining('registered') as string,
      });
    }
    const { status, headers } = await post({ documentId: 'Name', variables: { id: 'skill/python' } }, { accept });
    expect([status, headers['content-type']]).toEqual([200, `${accept}; charset=utf-8`]);
  });

  it('are found after any number of other documents', () => {
    const admitted = new AdmittedOperations(100_000);
    const register = (source: string): void => admitted.register(source, parse(source));
    const admit = (source: string): void => admitted.admit(source, null, parse(source));
    const nth = (i: number): string => `{ a${i}: graph { version } } #${' '.repeat(i)}`;
    register(NAME);
    for (let i = 0; i < 1000; i++) for (let time = 0; time < 2; time++) admit(nth(i));
    expect(admitted.find(NAME, null)).toBeDefined();
    expect(admitted.find(nth(1), null)).toBeUndefined();
    expect(admitted.find(nth(999), null)).toBeDefined();
  });

  it('are not driven out by documents that come once', () => {
    const admitted = new AdmittedOperations(100_000);
    const admit = (source: string): void => admitted.admit(source, null, parse(source));
    for (let time = 0; time < 2; time++) admit(NAME);
    for (let i = 0; i < 1000; i++) admit(`{ a${i}: graph { version } }`);
    expect(admitted.find(NAME, null)).toBeDefined();
    expect(admitted.find('{ a999: graph { version } }', null)).toBeUndefined();
  });

  it('of which there are several in a document are run by their name only', async () => {
    const several = join(directory, 'several.json');
    writeFileSync(several, JSON.stringify({ Both: 'query A { graph { version } } query B { __typename }' }));
    await serve({ persistedOperations: several });
    expect(await post({ documentId: 'Both', operationName: 'B' })).toMatchObject({ status: 200 });
    for (const operationName of [null, 'C']) {
      const { status, body } = await post({ documentId: 'Both', operationName });
      expect([status, body]).toEqual([400, expect.stringContaining('operationName')]);
    }
  });

  it.each(['W/etag', 'other, etag', '*'])('are not sent again to who has them and says: %s', async (kept) => {
    await serve({ persistedOperations: registry });
    const { headers } = await get({ documentId: 'Name', variables });
    expect(headers.vary).toBe('Accept');
    const tags = kept.replace('other', '"other"').replace('etag', String(headers.etag));
    expect(await get({ documentId: 'Name', variables }, { 'if-none-match': tags })).toMatchObject({ status: 304 });
    expect(await get({ documentId: 'Name', variables }, { 'if-none-match': '"other"' })).toMatchObject({ status: 200 });
  });

  it('that do not fit the schema keep the service from starting, by name', async () => {
    const broken = join(directory, 'broken.json');
    writeFileSync(broken, JSON.stringify({ Broken: 'query Broken { nothing }' }));
    await expect(serve({ persistedOperations: broken })).rejects.toThrow(InvalidInput);
    await expect(serve({ persistedOperations: broken })).rejects.toThrow(/query Broken.*nothing/);
  });
});
