import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { startRequest } from '../../src/server/request-signal.ts';

it('tells every request of a connection that it has ended, also those that wait for the one before', async () => {
  const signals: AbortSignal[] = [];
  const late: (() => AbortSignal)[] = [];
  // Nobody is answered.
  const server = createServer((_, response) => {
    const makeSignal = startRequest(response, 60_000);
    if (late.length < 2) late.push(makeSignal);
    else signals.push(makeSignal());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  client.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(5));
  await expect.poll(() => signals.length).toBe(3);
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, false, false]);
  client.destroy();
  await expect.poll(() => signals.map(({ aborted }) => aborted)).toEqual([true, true, true]);
  expect(late.map((makeSignal) => makeSignal().aborted)).toEqual([true, true]);
  expect(signals.map(({ reason }) => (reason as Error).message)).toEqual(
    Array(3).fill(expect.stringMatching(/went away/)),
  );
  server.close();
});
