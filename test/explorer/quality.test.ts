import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { accessibilityViolations, colourViolations } from './support/accessibility.ts';
import { describeInBrowser } from './support/in-browser.ts';
import { openExplorer, type OpenExplorer } from './support/open-explorer.ts';

const ROLE = 'role/senior-mlops-engineer';
/** Places with an answer of moderate length: axe looks at every element. */
const VIEWS: Readonly<Record<string, readonly [place: string, shows: string]>> = {
  start: ['#/', '.kinds li'],
  search: ['#/search?q=drift', '.result'],
  concept: ['#/concept/challenge/model-drift', '.relation-row'],
  canvas: [`#/canvas?ids=${ROLE},skill/python,challenge/model-drift&selected=${ROLE}`, '.canvas-tables tbody tr'],
  challenges: ['#/ask/challenges?challenges=challenge/model-drift', '.ranked-item'],
  path: [`#/ask/path?from=role/machine-learning-engineer&to=role/mlops-engineer`, '.path-card'],
  gap: ['#/ask/gap?target=responsibility/devops-for-ml&have=skill/python:0.2', '.need'],
  learn: ['#/ask/learn?goals=skill/machine-learning', '.plan-step'],
  curriculum: [
    '#/ask/curriculum?target=responsibility/devops-for-ml&unit=One~skill/machine-learning&unit=Two~skill/statistics',
    '.matrix tbody tr',
  ],
};

describeInBrowser('the quality of the explorer', () => {
  let explorer: OpenExplorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterEach(() => expect(explorer.problems()).toEqual([]));
  afterAll(() => explorer.close());

  for (const [name, [place, shows]] of Object.entries(VIEWS)) {
    it(`${name}: no accessibility violation in light and dark, nothing wider than a phone`, async () => {
      const page = await explorer.visit(place);
      await page.locator(shows).first().waitFor();
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Dark colours' }).click();
      expect(await colourViolations(page)).toEqual([]);
      await page.setViewportSize({ width: 375, height: 812 });
      const tooWide = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(tooWide).toBeLessThanOrEqual(0);
    });
  }

  it('shows evidence and suggestions without accessibility violations', async () => {
    const page = await explorer.visit('#/concept/challenge/model-drift');
    await page
      .getByRole('button', { name: /evidence for/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('mon');
    await page.getByRole('option').first().waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('follows the colours that the system prefers, and the reader who prefers others', async () => {
    const page = await explorer.visit('#/', { colorScheme: 'dark' });
    const theme = () => page.evaluate('document.documentElement.dataset.theme');
    expect(await theme()).toBe('dark');
    await page.getByRole('button', { name: 'Dark colours' }).click();
    await page.reload();
    expect(await theme()).toBe('light');
  });

  it('loads less than 300 kB of compressed JavaScript for search and concept pages, and the canvas later', async () => {
    const page = await explorer.visit('about:blank');
    const scripts: string[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.url());
    });
    await page.goto(`${explorer.url}/#/search?q=monitoring`);
    await page.locator('.result').first().waitFor();
    await page.goto(`${explorer.url}/#/concept/${ROLE}`);
    await page.locator('.relation-row').first().waitFor();
    const sizes = await Promise.all(
      scripts.map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.join()).not.toContain('Canvas');
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
  });

  it('forbids scripts, styles and connections of others by its Content-Security-Policy', async () => {
    const page = await explorer.visit('#/');
    const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    const blocked = await page.evaluate(
      `new Promise((resolve) => {
        addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective));
        const style = document.createElement('style');
        style.textContent = 'body { color: red }';
        document.head.append(style);
      })`,
    );
    expect(blocked).toContain('style-src');
    expect(explorer.problems().join()).toContain('Content Security Policy');
  });

  it('says that the service cannot be reached, and answers once it can', async () => {
    const page = await explorer.visit('#/');
    await page.locator('.kinds li').first().waitFor();
    await page.context().setOffline(true);
    await page.goto(`${explorer.url}/#/concept/skill/python`).catch(() => null);
    await page.evaluate(`location.hash = '#/concept/skill/sql'`);
    await page.getByText('The service cannot be reached').first().waitFor();
    await page.evaluate(`location.hash = '#/ask'`);
    const reload = page.getByRole('button', { name: 'Reload the page' });
    await reload.waitFor();
    await page.context().setOffline(false);
    await reload.click();
    await page.getByRole('heading', { level: 1, name: 'Ask the graph' }).waitFor();
    await page.context().setOffline(true);
    await page.evaluate(`location.hash = '#/concept/skill/sql'`);
    await page.getByText('The service cannot be reached').first().waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'SQL' }).waitFor();
    // The browser itself reports the requests that failed, and React the view that could not be loaded.
    const expected = /ERR_INTERNET_DISCONNECTED|Unable to preload CSS|dynamically imported module/;
    expect(explorer.problems().filter((problem) => !expected.test(problem))).toEqual([]);
  });
});
