import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { startRequest } from '../../src/server/request-signal.ts';

it('tells of a client that goes, also where the signal is made only then', async () => {
  const makers: (() => AbortSignal)[] = [];
  // Nobody is answered.
  const server = createServer((_, response) => void makers.push(startRequest(response, 60_000)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  client.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  await expect.poll(() => makers.length).toBe(1);
  const early = makers[0]?.();
  expect(early?.aborted).toBe(false);
  client.destroy();
  await expect.poll(() => early?.aborted).toBe(true);
  const late = makers[0]?.();
  for (const signal of [early, late]) expect((signal?.reason as Error).message).toMatch(/went away/);
  server.close();
});
