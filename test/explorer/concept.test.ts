import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from './support/in-browser.ts';
import { openExplorer, type OpenExplorer } from './support/open-explorer.ts';

describeInBrowser('the page of a concept', () => {
  let explorer: OpenExplorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterEach(() => expect(explorer.problems()).toEqual([]));
  afterAll(() => explorer.close());

  it('groups relations by type and direction with totals, and loads the next page on demand', async () => {
    const page = await explorer.visit('#/concept/role/senior-mlops-engineer');
    const group = page.getByRole('region', { name: /^requires \d+/i });
    const total = Number(/\d+/.exec(await group.getByRole('heading').innerText())?.[0]);
    await expect.poll(() => group.locator('.relation-row').count()).toBe(10);
    expect(total).toBeGreaterThan(20);
    await group.getByRole('button', { name: /^Show 10 of \d+ more/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => group.locator('.relation-row').count()).toBe(20);
    // Who works by keyboard reads on where the new rows begin.
    expect(await group.locator('.relation-row').nth(9).locator(':focus').count()).toBe(1);
  });

  it('shows the evidence of a relation: basis, source and locator, and credits the sources at the foot', async () => {
    const page = await explorer.visit('#/concept/role/senior-mlops-engineer');
    await page
      .getByRole('button', { name: /^Stated 2.*evidence for requires/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    // One source, named once, with both places where it says so.
    await dialog.getByRole('link', { name: 'Senior MLOps Engineer career guide' }).waitFor();
    const locators = await dialog.locator('.evidence-locator').allInnerTexts();
    expect(locators).toHaveLength(2);
    expect(locators[0]).toMatch(/\d/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('contentinfo').getByText('Senior MLOps Engineer career guide').first().waitFor();
  });

  it('gives the reason of what is inferred', async () => {
    const page = await explorer.visit('#/concept/challenge/model-drift');
    await page
      .getByRole('button', { name: /^Inferred.*evidence for/ })
      .first()
      .click();
    expect(await page.getByRole('dialog').innerText()).toMatch(/Confidence \d+ %/);
  });

  it('lists similar concepts and leads on to questions that start here', async () => {
    const page = await explorer.visit('#/concept/role/senior-mlops-engineer');
    await expect.poll(() => page.locator('.similar-list li').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'My gap to this' }).click();
    await page.getByRole('heading', { level: 1, name: 'What is my gap?' }).waitFor();
    await page.getByText(/of what is needed for Senior MLOps Engineer is met/).waitFor();
  });

  it('says so when the graph has no such concept', async () => {
    const page = await explorer.visit('#/concept/skill/no-such-skill');
    await page.getByRole('heading', { level: 1, name: 'The graph has no concept “skill/no-such-skill”' }).waitFor();
    await page.evaluate(`location.hash = '#/concept/%E0%A4%A'`);
    await page.getByRole('heading', { level: 1, name: 'The graph has no concept “%E0%A4%A”' }).waitFor();
    await page.evaluate(`location.hash = '#/concept/skill/${'x'.repeat(300)}'`);
    await page.getByRole('heading', { level: 1, name: 'xxx' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    await page.evaluate(`location.hash = '#/concept/'`);
    await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
  });
});
