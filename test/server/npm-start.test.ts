import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('npm start builds, serves, and passes SIGTERM on to the service', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'skills-graph-'));
  const env = { ...process.env, PORT: '0', DATA_DIR: directory, STORE: 'embedded', LOG_LEVEL: 'warn' };
  const npm = spawn('npm', ['start'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(npm, 'exit');
  let output = '';
  const url = await new Promise<string>((resolve) => {
    npm.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = /GraphQL\s+(http:\S+)\/graphql/.exec(output)?.[1];
      if (found && output.includes('Three questions')) resolve(found);
    });
  });
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  const page = await fetch(url);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const deeper = await fetch(`${url}/explorer/?x=a/b`, { headers: { accept: 'text/html' }, redirect: 'manual' });
  expect([deeper.status, deeper.headers.get('location')]).toEqual([302, '/']);
  const other = await fetch(`${url}/explorer?x=a/b`, { headers: { accept: 'text/html' } });
  expect(await other.text()).toBe(await page.text());
  npm.kill('SIGTERM');
  await ended;
  await expect
    .poll(
      () =>
        fetch(`${url}/readyz`).then(
          () => 'serving',
          () => 'gone',
        ),
      { timeout: 10_000 },
    )
    .toBe('gone');
  await rm(directory, { recursive: true });
}, 180_000);
