import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from './support/in-browser.ts';
import { openExplorer, type OpenExplorer } from './support/open-explorer.ts';

describeInBrowser('finding a concept', () => {
  let explorer: OpenExplorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterEach(() => expect(explorer.problems()).toEqual([]));
  afterAll(() => explorer.close());

  it('suggests while one types, with kind and matched alias, and opens the chosen one by keyboard', async () => {
    const page = await explorer.visit('#/');
    await page.getByRole('combobox', { name: 'Search the graph' }).pressSequentially('sr. mlops');
    const option = page.getByRole('option').first();
    await option.getByText('Sr. MLOps Engineer').waitFor();
    expect(await option.innerText()).toContain('Role');
    await page.getByRole('combobox', { name: 'Search the graph' }).fill('mlflow');
    // What was found for the text before is no longer on offer.
    const offered = await page.getByRole('option').allInnerTexts();
    expect(offered.filter((text) => /engineer/i.test(text))).toEqual([]);
    await page.getByRole('combobox', { name: 'Search the graph' }).fill('sr. mlops');
    await option.getByText('Sr. MLOps Engineer').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Senior MLOps Engineer', exact: true }).waitFor();
    expect(page.url()).toContain('#/concept/role/senior-mlops-engineer');
  });

  it('takes the cursor to the search box on a slash, and lists all matches on Enter', async () => {
    const page = await explorer.visit('#/concept/skill/python');
    await page.getByRole('heading', { level: 1, name: 'Python' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('monitoring');
    await page.keyboard.press('Enter');
    await page.getByText(/^\d+ concepts$/).waitFor();
    const names = await page.locator('.result-name').allInnerTexts();
    expect(names.length).toBeGreaterThan(5);
    expect(names.join('\n')).toContain('Model monitoring');
  });

  it('filters by kind and by source, and keeps both in the address', async () => {
    const page = await explorer.visit('#/search?q=data');
    await page.getByText(/^\d+ concepts$/).waitFor();
    await page.getByRole('checkbox', { name: /^Skills/ }).check({ force: true });
    await page.waitForURL(/kind=SKILL/);
    await page.getByRole('radio', { name: 'Editors of the skills graph' }).check({ force: true });
    await page.waitForURL(/source=source\/skills-graph-editors/);
    await page.getByText(/from this source among all/).waitFor();
    const kinds = await page.locator('.result-kind').allInnerTexts();
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds)).toEqual(new Set(['Skill']));
    const sources = await page.locator('.result-sources').allInnerTexts();
    expect(sources.every((text) => text.includes('Editors of the skills graph'))).toBe(true);
    // On a phone the matches come first.
    await page.setViewportSize({ width: 375, height: 812 });
    const kindsOfPhone = page.getByRole('group', { name: 'Kinds' });
    await kindsOfPhone.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Kinds and sources 2 chosen', expanded: false }).click();
    await kindsOfPhone.waitFor();
  });

  it('browses a kind page by page without a text', async () => {
    const page = await explorer.visit('#/search?kind=SKILL');
    await page.getByText(/^\d+ concepts$/).waitFor();
    const total = Number((await page.getByText(/^\d+ concepts$/).innerText()).split(' ')[0]);
    const results = page.locator('.result');
    expect(await results.count()).toBe(30);
    await page.getByRole('button', { name: /^Show more/ }).click();
    await expect.poll(() => results.count()).toBe(Math.min(60, total));
  });

  it('says what to do when nothing matches', async () => {
    const page = await explorer.visit('#/search?q=qqxxqqxx');
    await page.getByText('Nothing matches').waitFor();
    await page.getByText(/another spelling/).waitFor();
  });
});
