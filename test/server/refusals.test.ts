import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.ts';
import { createKey } from '../../src/server/access/api-keys.ts';
import { createServer } from '../../src/server/create-server.ts';
import { LOCAL_ACCESS, type AccessSettings } from '../../src/server/settings.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

/** Asked over a socket, as strangers do: some ways are open only there. */
const directory = mkdtempSync(join(tmpdir(), 'skills-graph-refusals-'));
const QUERY = JSON.stringify({ query: '{ graph { version } }' });
const JSON_BODY = { 'content-type': 'application/json' };
let store: GraphStore;
let server: FastifyInstance | undefined;

beforeAll(async () => {
  store = await openEmbeddedStore({ directory: join(directory, 'data') });
});

afterEach(async () => {
  await server?.close();
  server = undefined;
});

afterAll(async () => {
  await store.close();
  rmSync(directory, { recursive: true });
});

async function listen(access: Partial<AccessSettings> = {}): Promise<void> {
  const limits = { ...DEFAULT_LIMITS, bodyBytes: 5000, tokens: 200 };
  server = await createServer({ store, limits, pages: directory, access: { ...LOCAL_ACCESS, ...access } });
  await server.listen({ host: '127.0.0.1', port: 0 });
}

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Sends a request with its path as it is written. */
function send(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Reply> {
  const { port } = server?.server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const options = { host: '127.0.0.1', port, method, path, headers: { ...length, ...headers }, agent: false };
    const sent = httpRequest(options, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

describe('a service with keys', () => {
  const keyFile = join(directory, 'keys.json');
  beforeAll(() => void createKey(keyFile, 'reader', 'read'));

  it.each([
    '/graphql',
    '/%67raphql',
    '/graph%71l',
    '/graphql?x=1',
    '/graphql#x',
    '//graphql',
    '/./graphql',
    '/metrics',
    '/%6Detrics',
  ])('lets nobody in without one, however the path is spelled: %s', async (path) => {
    await listen({ keyFile, anonymous: null });
    for (const accept of ['*/*', 'application/graphql-response+json', 'text/html']) {
      const answers = [
        await send('POST', path, { ...JSON_BODY, accept }, QUERY),
        await send('GET', `${path}?query=%7Bgraph%7Bversion%7D%7D`, { accept, 'apollo-require-preflight': '1' }),
      ];
      for (const { status, text } of answers) {
        expect([401, 404]).toContain(status);
        expect(text).not.toMatch(/"version"|graph_version/);
      }
    }
  });

  it('refuses a header that is no credential like none', async () => {
    await listen({ keyFile, anonymous: null });
    for (const authorization of ['Basic eDp5', 'Bearer', 'Bearer sg_', 'Bearer a.b.c', 'bearer  sg_x y', '\u00e9']) {
      expect((await send('POST', '/graphql', { ...JSON_BODY, authorization }, QUERY)).status).toBe(401);
    }
  });
});

describe('the rate limit', () => {
  it('counts answers from the cache and known operations like others', async () => {
    await listen({ rateLimit: 4 });
    const statuses = [];
    for (let i = 0; i < 6; i++) statuses.push((await send('POST', '/graphql', JSON_BODY, QUERY)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
    const { text, headers } = await send('POST', '/graphql', JSON_BODY, QUERY);
    expect(JSON.parse(text)).toMatchObject({
      errors: [
        { extensions: { code: 'LIMIT_EXCEEDED', details: { limit: 'requestsPerMinute', setting: 'RATE_LIMIT' } } },
      ],
    });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  it('counts the guesses of a stranger by address', async () => {
    const keyFile = join(directory, 'guessed.json');
    const key = createKey(keyFile, 'owner', 'read');
    await listen({ keyFile, anonymous: null, rateLimit: 3 });
    const guess = async (i: number): Promise<number> =>
      (await send('POST', '/graphql', { ...JSON_BODY, 'x-api-key': `sg_guess${i}` }, QUERY)).status;
    expect([await guess(1), await guess(2), await guess(3), await guess(4)]).toEqual([401, 401, 401, 429]);
    expect((await send('POST', '/graphql', { ...JSON_BODY, 'x-api-key': key }, QUERY)).status).toBe(200);
  });
});

describe('a proxy in front', () => {
  const forwarded = (address: string): Promise<Reply> =>
    send('POST', '/graphql', { ...JSON_BODY, 'x-forwarded-for': address }, QUERY);

  it('is believed where it is named: the limit is then one of each address behind it', async () => {
    await listen({ rateLimit: 1, proxies: ['127.0.0.1'] });
    expect((await forwarded('203.0.113.1')).status).toBe(200);
    expect((await forwarded('203.0.113.2')).status).toBe(200);
    expect((await forwarded('203.0.113.1')).status).toBe(429);
  });

  it('is not believed otherwise', async () => {
    await listen({ rateLimit: 1 });
    expect((await forwarded('203.0.113.1')).status).toBe(200);
    expect((await forwarded('203.0.113.2')).status).toBe(429);
  });
});

it('a request that does not arrive in half a minute is given up', async () => {
  await listen();
  expect(server?.server.requestTimeout).toBe(30_000);
});

describe('other methods', () => {
  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'])(
    '%s is refused with those that are allowed',
    async (method) => {
      await listen();
      const { status, headers, text } = await send(
        method,
        '/graphql',
        JSON_BODY,
        method === 'HEAD' ? undefined : QUERY,
      );
      expect([status, headers.allow]).toEqual([405, 'GET, POST']);
      if (method !== 'HEAD') expect(text).toContain('BAD_REQUEST');
    },
  );

  it('leave the preflight of a named origin as it is', async () => {
    await listen({ origins: ['https://learn.example'] });
    const preflight = { origin: 'https://learn.example', 'access-control-request-method': 'POST' };
    const { status, headers } = await send('OPTIONS', '/graphql', preflight);
    expect([status, headers['access-control-allow-origin']]).toEqual([204, 'https://learn.example']);
    const stranger = await send('OPTIONS', '/graphql', { ...preflight, origin: 'https://evil.example' });
    expect(stranger.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('requests that a page of another origin can send without asking', () => {
  it.each([
    'text/plain',
    'text/plain; x=application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonx',
    '',
  ])('are not run, also when the operation is known and its answer cached: a POST of "%s"', async (type) => {
    await listen();
    for (let time = 0; time < 3; time++) await send('POST', '/graphql', JSON_BODY, QUERY);
    const { status, text } = await send('POST', '/graphql', type === '' ? {} : { 'content-type': type }, QUERY);
    expect(status).toBe(415);
    expect(text).not.toContain('"version"');
  });

  it('are not run: a GET with a query', async () => {
    await listen();
    const { status, text } = await send('GET', '/graphql?query=%7Bgraph%7Bversion%7D%7D');
    expect(status).toBe(400);
    expect(text).toContain('CSRF');
  });
});

describe('requests that cannot be read', () => {
  it.each([
    ['content-encoding', 'gzip', 'The body is encoded as "gzip": send it as it is.'],
    [
      'content-type',
      'application/json; charset=utf-16',
      'The body is said to be written in "utf-16": send it in UTF-8.',
    ],
  ])('are refused for what they say of their body: %s: %s', async (name, value, message) => {
    await listen();
    const { status, text } = await send('POST', '/graphql', { ...JSON_BODY, [name]: value }, QUERY);
    expect([status, JSON.parse(text)]).toEqual([415, { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }]);
  });

  it.each(['application/json; charset=utf-8', 'application/json;charset=UTF-8', 'application/json; charset="utf-8"'])(
    'are none of those in UTF-8: %s',
    async (type) => {
      await listen();
      expect(await send('POST', '/graphql', { 'content-type': type }, QUERY)).toMatchObject({ status: 200 });
    },
  );

  it.each(['', 'Host: a b\r\n', 'Host: [\r\n'])('are none of those whose Host is no name: "%s"', async (host) => {
    await listen();
    const head = `POST /graphql HTTP/1.0\r\n${host}Content-Type: application/json\r\nContent-Length: ${QUERY.length}`;
    const { port } = server?.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1', () => socket.write(`${head}\r\n\r\n${QUERY}`));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
  });

  it('get the form of all errors, also before there is a route', async () => {
    await listen();
    const { status, text } = await send('GET', '/%zz');
    expect([status, JSON.parse(text)]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_REQUEST' } }] }]);
    const { port } = server?.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1', () => socket.write('NO HTTP\r\n\r\n'));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toEqual({
      errors: [{ message: 'This is no HTTP request.', extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});

describe('the media type that a client takes', () => {
  const tangled = JSON.stringify({ query: `{ graph { ${'version '.repeat(300)} } }` });

  it.each(['application/graphql-response+json', 'application/*', '*/*', 'text/html, */*;q=0.1'])(
    'opens no way around a limit, and gets the answer: %s',
    async (accept) => {
      await listen();
      for (let time = 0; time < 3; time++) {
        const { status, text, headers } = await send('POST', '/graphql', { ...JSON_BODY, accept }, QUERY);
        expect([status, JSON.parse(text)]).toMatchObject([
          200,
          { data: { graph: { version: expect.any(Number) as number } } },
        ]);
        expect(headers['content-type']).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
      }
      const { status, text } = await send('POST', '/graphql', { ...JSON_BODY, accept }, tangled);
      expect(status).toBe(400);
      expect(text).toContain('"limit":"tokens"');
    },
  );

  it('is refused when it is none that there is, before anything is run', async () => {
    await listen();
    const { status, text } = await send('POST', '/graphql', { ...JSON_BODY, accept: 'image/png' }, QUERY);
    expect(status).toBe(406);
    expect(text).toContain('application/graphql-response+json');
  });
});

describe('every answer', () => {
  it.each([
    ['POST', '/graphql', QUERY, 'none'],
    ['POST', '/graphql', '{', 'none'],
    ['POST', '/graphql', '{"query":"{ nothing }"}', 'none'],
    ['GET', '/nothing', undefined, 'self'],
    ['GET', '/readyz', undefined, 'self'],
  ])('has the headers that keep browsers careful, and a request id: %s %s', async (method, path, body, sources) => {
    await listen();
    const { headers, text } = await send(method, path, JSON_BODY, body);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining(`default-src '${sources}'`) as string,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'SAMEORIGIN',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
    expect(headers['x-powered-by']).toBeUndefined();
    expect(text).not.toMatch(/\bat \S+ \(|node_modules|stacktrace/);
  });
});

describe('metrics', () => {
  it('count every refusal by its limit, and operations by name and outcome, also those that are new', async () => {
    await listen();
    const query = (text: string): string => JSON.stringify({ query: text });
    await send('POST', '/graphql', JSON_BODY, query(`{ graph { version } } # ${'x'.repeat(6000)}`));
    await send('POST', '/graphql', JSON_BODY, query(`{ graph { ${'version '.repeat(300)} } }`));
    await send('POST', '/graphql', JSON_BODY, query('{ concepts(first: 1000) { totalCount } }'));
    await send('POST', '/graphql', JSON_BODY, query('query New { nothing }'));
    for (let i = 0; i < 4; i++) await send('POST', '/graphql', JSON_BODY, query('query Version { graph { version } }'));
    const { text } = await send('GET', '/metrics');
    for (const limit of ['bodyBytes', 'tokens', 'pageSize'])
      expect(text).toContain(`limits_refused_total{limit="${limit}"} 1`);
    expect(text).toContain('graphql_operation_seconds_count{operation="Version",outcome="ok"} 3');
    expect(text).toContain('graphql_operation_seconds_count{operation="Version",outcome="cached"} 1');
    expect(text).toMatch(/graphql_operation_seconds_count\{operation="\w+",outcome="error"\} \d/);
    expect(text).toMatch(/store_call_seconds_count\{method="\w+",failed="false"\} \d/);
    expect(text).toMatch(/^store_up 1$/m);
    expect(text).toContain(`graph_version ${await store.version()}`);
  });
});
