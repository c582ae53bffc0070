import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.ts';
import { createKey, revokeKey } from '../../src/server/access/api-keys.ts';
import { createServer } from '../../src/server/create-server.ts';
import { ANYBODY } from '../../src/server/access/principal.ts';
import { LOCAL_ACCESS, type AccessSettings } from '../../src/server/settings.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

const directory = mkdtempSync(join(tmpdir(), 'skills-graph-access-'));
const keyFile = join(directory, 'keys.json');
const payload = { query: '{ graph { version } }' };
const closed: AccessSettings = { ...LOCAL_ACCESS, keyFile, anonymous: null };
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

async function serve(access: AccessSettings): Promise<FastifyInstance> {
  server = await createServer({ store, limits: DEFAULT_LIMITS, pages: directory, access });
  return server;
}

async function ask(headers: Record<string, string> = {}, url = '/graphql') {
  const request =
    url === '/graphql'
      ? ({ method: 'POST', url, payload, headers } as const)
      : ({ method: 'GET', url, headers } as const);
  const response = await (server as FastifyInstance).inject(request);
  return { status: response.statusCode, code: readCode(response.body), headers: response.headers };
}

function readCode(body: string): string | undefined {
  if (!body.startsWith('{')) return undefined;
  return (JSON.parse(body) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;
}

describe('API keys', () => {
  it('let in who has one, and nobody else', async () => {
    const key = createKey(keyFile, 'platform', 'read');
    await serve(closed);
    expect(await ask()).toMatchObject({ status: 401, code: 'UNAUTHORIZED' });
    expect(await ask({ authorization: 'Bearer sg_wrong' })).toMatchObject({ status: 401 });
    expect(await ask({ authorization: `Bearer ${key}` })).toMatchObject({ status: 200, code: undefined });
    expect(await ask({ 'x-api-key': key })).toMatchObject({ status: 200 });
  });

  it('are kept as hashes only', () => {
    const key = createKey(keyFile, 'hashed', 'read');
    expect(readFileSync(keyFile, 'utf8')).not.toContain(key);
  });

  it('of a revoked name let nobody in after a restart', async () => {
    const key = createKey(keyFile, 'leaver', 'admin');
    revokeKey(keyFile, 'leaver');
    await serve(closed);
    expect(await ask({ 'x-api-key': key })).toMatchObject({ status: 401 });
  });

  it('open the metrics only with the scope admin', async () => {
    const [reader, admin] = [createKey(keyFile, 'reader', 'read'), createKey(keyFile, 'operator', 'admin')];
    await serve(closed);
    expect(await ask({ 'x-api-key': reader }, '/metrics')).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(await ask({ 'x-api-key': admin }, '/metrics')).toMatchObject({ status: 200 });
    expect(await ask({}, '/metrics')).toMatchObject({ status: 401 });
  });

  it('are not needed to read where everybody may, and still for the rest', async () => {
    const admin = createKey(keyFile, 'chief', 'admin');
    await serve({ ...closed, anonymous: ANYBODY });
    expect(await ask()).toMatchObject({ status: 200 });
    expect(await ask({}, '/metrics')).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(await ask({ 'x-api-key': admin }, '/metrics')).toMatchObject({ status: 200 });
    const wrongs: Record<string, string>[] = [
      { 'x-api-key': 'sg_wrong' },
      { authorization: 'Basic abc' },
      { authorization: 'Bearer ' },
    ];
    for (const wrong of wrongs) {
      const refused = await ask(wrong);
      expect(refused).toMatchObject({ status: 401 });
      expect(refused.headers['www-authenticate']).toBe('Bearer');
    }
  });

  it('are not asked for by the probes', async () => {
    await serve(closed);
    expect(await ask({}, '/healthz')).toMatchObject({ status: 200 });
    expect(await ask({}, '/readyz')).toMatchObject({ status: 200 });
  });
});

describe('tokens', () => {
  let issuer: Server;
  let url: string;
  let privateKey: CryptoKey;

  beforeAll(async () => {
    const pair = await generateKeyPair('RS256');
    privateKey = pair.privateKey;
    const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256' };
    issuer = createHttpServer((_, response) => response.end(JSON.stringify({ keys: [jwk] })));
    await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    issuer.close();
  });

  const token = (claims: object, audience: string, expires: string, key = privateKey): Promise<string> =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(url)
      .setAudience(audience)
      .setSubject('somebody')
      .setExpirationTime(expires)
      .sign(key);

  it('of the issuer are believed; expired, forged and foreign ones are not', async () => {
    await serve({ ...closed, keyFile: null, tokens: { issuer: url, audience: 'graph', jwks: `${url}/jwks` } });
    const bearer = async (text: Promise<string>) => ask({ authorization: `Bearer ${await text}` });
    expect(await bearer(token({}, 'graph', '1h'))).toMatchObject({ status: 200 });
    expect(await bearer(token({}, 'graph', '-1h'))).toMatchObject({ status: 401 });
    expect(await bearer(token({}, 'other', '1h'))).toMatchObject({ status: 401 });
    const forger = await generateKeyPair('RS256');
    expect(await bearer(token({}, 'graph', '1h', forger.privateKey))).toMatchObject({ status: 401 });
  });

  it('whose keys cannot be fetched are refused for now, over a socket too, and are looked at once', async () => {
    let fetches = 0;
    const silent = createHttpServer((request) => {
      fetches++;
      request.socket.destroy();
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const jwks = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    await serve({ ...closed, keyFile: null, tokens: { issuer: url, audience: 'graph', jwks } });
    const origin = await (server as FastifyInstance).listen({ host: '127.0.0.1', port: 0 });
    const headers = { authorization: `Bearer ${await token({}, 'graph', '1h')}`, 'content-type': 'application/json' };
    const body = JSON.stringify(payload);
    for (let time = 1; time <= 3; time++) {
      const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body });
      expect([response.status, readCode(await response.text())]).toEqual([503, 'STORE_UNAVAILABLE']);
      expect(fetches).toBe(time);
    }
    silent.close();
  });

  it('of a subject that is called like a key are counted apart from it', async () => {
    const key = createKey(keyFile, 'somebody', 'read');
    const tokens = { issuer: url, audience: 'graph', jwks: `${url}/jwks` };
    await serve({ ...closed, tokens, rateLimit: 1 });
    expect(await ask({ 'x-api-key': key })).toMatchObject({ status: 200 });
    expect(await ask({ authorization: `Bearer ${await token({}, 'graph', '1h')}` })).toMatchObject({ status: 200 });
    expect(await ask({ 'x-api-key': key })).toMatchObject({ status: 429 });
  });

  it('carry their scope', async () => {
    await serve({ ...closed, keyFile: null, tokens: { issuer: url, audience: 'graph', jwks: `${url}/jwks` } });
    const metrics = async (scope: string) =>
      ask({ authorization: `Bearer ${await token({ scope }, 'graph', '1h')}` }, '/metrics');
    expect(await metrics('openid read')).toMatchObject({ status: 403 });
    expect(await metrics('openid admin')).toMatchObject({ status: 200 });
  });
});

describe('rate limit and other origins', () => {
  it('refuses what is over the limit, and says how to go on', async () => {
    await serve({ ...LOCAL_ACCESS, rateLimit: 2 });
    expect([await ask(), await ask(), await ask()].map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(await ask()).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  it('leaves the probes out, whose address may be that of others', async () => {
    await serve({ ...LOCAL_ACCESS, rateLimit: 2 });
    for (let time = 0; time < 5; time++) {
      expect(await ask()).toBeDefined();
      expect(await ask({}, '/healthz')).toMatchObject({ status: 200 });
      expect(await ask({}, '/readyz')).toMatchObject({ status: 200 });
    }
  });

  it('lets pages of other origins read answers only where they are named', async () => {
    await serve({ ...LOCAL_ACCESS, origins: ['https://learn.example'] });
    const named = await ask({ origin: 'https://learn.example' });
    expect(named.headers['access-control-allow-origin']).toBe('https://learn.example');
    const other = await ask({ origin: 'https://evil.example' });
    expect(other.headers['access-control-allow-origin']).toBeUndefined();
  });
});
