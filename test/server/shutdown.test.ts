import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { Agent, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startService } from '../support/start-service.ts';

vi.setConfig({ testTimeout: 90_000 });

let directory: string;
beforeEach(async () => (directory = await mkdtemp(join(tmpdir(), 'skills-graph-shutdown-'))));
afterEach(() => rm(directory, { recursive: true, force: true }));

/** How a request ended: its status, or the code of the error when it was dropped. */
function send(url: string, agent: Agent, query: string): Promise<number | string> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json' };
    const sent = httpRequest(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.once('end', () => resolve(text.endsWith('}') ? (response.statusCode ?? 0) : 'CUT SHORT'));
      response.once('error', () => resolve('CUT SHORT'));
    });
    sent.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    sent.end(JSON.stringify({ query }));
  });
}

it('a second Ctrl-C does not wait for requests that are under way', async () => {
  const service = await startService({ DATA_DIR: join(directory, 'impatient') });
  const { hostname, port } = new URL(service.url);
  const socket = connect(Number(port), hostname);
  // A request that does not arrive in full keeps its connection busy.
  await new Promise<void>((resolve) => socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\n', () => resolve()));
  socket.on('error', () => undefined);
  service.process.kill('SIGINT');
  await sleep(300);
  expect(service.process.exitCode).toBeNull();
  service.process.kill('SIGINT');
  expect(await service.stop()).toBe(1);
  socket.destroy();
});

it('a request that never arrives does not hold up the end', async () => {
  const service = await startService({ DATA_DIR: join(directory, 'stalled'), SHUTDOWN_DELAY_MS: '0' });
  const { hostname, port } = new URL(service.url);
  const socket = connect(Number(port), hostname)
    .on('error', () => undefined)
    .resume();
  const beginning =
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"q';
  await new Promise<void>((resolve) => socket.write(beginning, () => resolve()));
  await sleep(300);
  expect(await service.stop()).toBe(0);
  socket.destroy();
});

describe('SIGTERM under load', () => {
  it('drops no request while a balancer that watches /readyz looks elsewhere', async () => {
    const settings = { DATA_DIR: join(directory, 'data'), ANSWER_CACHE_MB: '0', SHUTDOWN_DELAY_MS: '3000' };
    const service = await startService(settings);
    const agent = new Agent({ keepAlive: true, maxSockets: 32 });
    const outcomes = new Map<number | string, number>();
    const balancer = { sends: true, sent: 0 };
    const client = async (): Promise<void> => {
      while (balancer.sends) {
        const page = (balancer.sent++ % 50) + 1;
        const query = `{ concepts(first: ${page}) { nodes { name } } }`;
        const outcome = await send(service.url, agent, query);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        // Clients pause, so that some connections are idle when the end comes.
        await sleep(balancer.sent % 7);
      }
    };
    const clients = Array.from({ length: 32 }, client);
    await sleep(1000);
    const ended = service.stop();
    while ((await fetch(`${service.url}/readyz`)).status === 200) await sleep(50);
    const before = outcomes.get(200) ?? 0;
    // The balancer takes a moment to act on what it saw.
    await sleep(300);
    balancer.sends = false;
    await Promise.all(clients);
    expect(await ended).toBe(0);
    agent.destroy();
    expect([...outcomes.keys()]).toEqual([200]);
    expect(outcomes.get(200)).toBeGreaterThan(before);
  });
});
