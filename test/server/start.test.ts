import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { seedGraph } from '../../src/importers/guide/seed-graph.ts';
import { EXAMPLES } from '../../src/server/welcome.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import { failToStart, startService, type RunningService } from '../support/start-service.ts';

/** Each test starts a process or two, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 90_000 });

let directory: string;
let data: string;
let running: RunningService | undefined;
/** A data directory with the guide in it, to be copied: seeding takes longer than starting. */
let seeded: string;

beforeAll(async () => {
  seeded = await mkdtemp(join(tmpdir(), 'skills-graph-'));
  const store = await openEmbeddedStore({ directory: seeded });
  await seedGraph(store, 'seed');
  await store.close();
});
afterAll(() => rm(seeded, { recursive: true }));

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'skills-graph-'));
  data = join(directory, 'data');
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  await rm(directory, { recursive: true, force: true });
});

async function startSeeded(): Promise<RunningService> {
  await cp(seeded, data, { recursive: true });
  return startService({ DATA_DIR: data });
}

async function ask(url: string, query: string): Promise<{ data: Record<string, unknown>; errors?: unknown[] }> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return (await response.json()) as { data: Record<string, unknown>; errors?: unknown[] };
}

describe('starting', () => {
  it('seeds an empty data directory, prints where it listens and examples that work, and keeps the graph', async () => {
    running = await startService({ DATA_DIR: data });
    const { url } = running;
    expect(running.output()).toContain(`${url}/graphql`);
    for (const example of EXAMPLES) {
      expect(running.output()).toContain(example);
      expect((await ask(url, example)).errors, example).toBeUndefined();
    }
    const first = await ask(url, '{ graph { version concepts relations } }');
    expect((first.data.graph as { concepts: number }).concepts).toBeGreaterThan(100);
    expect(await running.stop()).toBe(0);

    running = await startService({ DATA_DIR: data });
    expect(await ask(running.url, '{ graph { version concepts relations } }')).toEqual(first);
  });

  it('is alive at /healthz and ready at /readyz, with engine and version', async () => {
    running = await startSeeded();
    const [health, ready] = await Promise.all(
      ['/healthz', '/readyz'].map((path) => fetch(`${running?.url ?? ''}${path}`)),
    );
    expect([health?.status, ready?.status]).toEqual([200, 200]);
    expect(await ready?.json()).toMatchObject({ status: 'ready', engine: 'embedded', version: 1 });
  });
});

describe('a start that cannot succeed ends with exit code 1 and says what to do', () => {
  it('when settings are wrong: all of them at once', async () => {
    const { code, output } = await failToStart({ DATA_DIR: data, PORT: 'http', STORE: 'oracle' });
    expect(code).toBe(1);
    expect(output).toMatch(/PORT is "http"[^]*STORE is "oracle"/);
    expect(output).not.toContain('    at ');
  });

  it('when the port is taken, before it writes anything', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const port = String((taken.address() as AddressInfo).port);
    const { code, output } = await failToStart({ DATA_DIR: data, PORT: port });
    taken.close();
    expect(code).toBe(1);
    expect(output).toContain(`port ${port} is taken: stop what listens there, or set PORT`);
    expect(existsSync(data)).toBe(false);
  });

  it('when the data directory cannot be used', async () => {
    await writeFile(data, 'not a directory');
    const { code, output } = await failToStart({ DATA_DIR: data });
    expect(code).toBe(1);
    expect(output).toContain(data);
    expect(output).not.toContain('    at ');
    expect(await readFile(data, 'utf8')).toBe('not a directory');
  });

  it('when another process has the data directory open', async () => {
    running = await startSeeded();
    const { code, output } = await failToStart({ DATA_DIR: data });
    expect(code).toBe(1);
    expect(output).toMatch(/Cannot start: .*another process is using it/);
    expect((await ask(running.url, '{ graph { version } }')).errors).toBeUndefined();
  });

  it('when a newer release has written the store', async () => {
    await cp(seeded, data, { recursive: true });
    const database = new Database(join(data, 'graph.db'));
    database.exec('PRAGMA user_version = 999');
    database.close();
    const { code, output } = await failToStart({ DATA_DIR: data });
    expect(code).toBe(1);
    expect(output).toMatch(/Cannot start: .*newer/);
  });

  it('when the seed is broken: names file, entry and field, and leaves the graph empty', async () => {
    const seed = join(directory, 'seed');
    await cp('seed', seed, { recursive: true });
    await writeFile(join(seed, 'challenges.yaml'), '- id: challenge/x\n  nmae: X\n');
    const { code, output } = await failToStart({ DATA_DIR: data, SEED_DIR: seed });
    expect(code).toBe(1);
    expect(output).toContain('challenges.yaml');
    expect(output).not.toContain('    at ');
    const store = await openEmbeddedStore({ directory: data });
    expect(await store.version()).toBe(0);
    await store.close();
  });

  it('when Neo4j cannot be reached', async () => {
    const neo4j = { STORE: 'neo4j', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
    const { code, output } = await failToStart({ ...neo4j, DATA_DIR: data });
    expect(code).toBe(1);
    expect(output).toContain('bolt://127.0.0.1:1');
    expect(output).not.toContain('    at ');
  });
});

describe('SIGTERM', () => {
  it('lets a request that has begun finish, then ends with exit code 0', async () => {
    running = await startSeeded();
    const { hostname, port } = new URL(running.url);
    const body = JSON.stringify({ query: '{ skill(id: "skill/python") { name } }' });
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.write(head + body.slice(0, 10));
    await sleep(300);
    running.process.kill('SIGTERM');
    await sleep(300);
    expect(running.process.exitCode).toBeNull();
    socket.write(body.slice(10));
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1.1 200 OK[^]*"name":"Python"/);
    expect(await running.stop()).toBe(0);
  });
});
