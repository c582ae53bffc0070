import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../explorer/support/find-chromium.ts';
import { serveGuideGraph, type Service } from '../support/service.ts';

const executablePath = findChromium();
if (executablePath === null) console.warn('SKIPPED: there is no Chromium here, so the playground was not opened.');

let service: Service;
let url: string;
beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['build.js', 'playground']);
  service = await serveGuideGraph({}, resolve('dist'));
  url = await service.server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => service.close());

describe('the playground', () => {
  it('is at /playground, and at /graphql for a browser that opens it', async () => {
    const [own, graphql] = await Promise.all(
      ['/playground', '/graphql'].map((path) => fetch(url + path, { headers: { accept: 'text/html,*/*' } })),
    );
    expect([own?.status, graphql?.status]).toEqual([200, 200]);
    expect(await graphql?.text()).toBe(await own?.text());
    expect(graphql?.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('does not stand in the way of a client that asks by GET', async () => {
    const query = encodeURIComponent('{ skill(id: "skill/python") { name } }');
    const headers = { accept: 'application/json', 'apollo-require-preflight': 'true' };
    const response = await fetch(`${url}/graphql?query=${query}`, { headers });
    expect(await response.json()).toMatchObject({ data: { skill: { name: 'Python' } } });
  });

  it.skipIf(executablePath === null)(
    'runs in a browser without anything from elsewhere, and answers its first query',
    async () => {
      const browser: Browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
      try {
        const page = await browser.newPage();
        const problems: string[] = [];
        page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
        page.on('pageerror', (error) => problems.push(error.message));
        page.on('request', (request) => {
          if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) problems.push(request.url());
        });
        await page.goto(`${url}/playground`);
        // The editors load after the button: pressed too early it asks nothing.
        const run = async (): Promise<string | null> => {
          await page.click('.graphiql-execute-button', { timeout: 30_000 });
          return page.locator('.result-window').textContent();
        };
        await expect.poll(run, { timeout: 60_000, interval: 1000 }).toContain('Drift detection');
        expect(problems).toEqual([]);
      } finally {
        await browser.close();
      }
    },
    120_000,
  );
});
