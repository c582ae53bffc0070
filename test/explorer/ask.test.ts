import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { downloadOf } from './support/downloads.ts';
import { describeInBrowser } from './support/in-browser.ts';
import { openExplorer, type OpenExplorer } from './support/open-explorer.ts';

describeInBrowser('the five questions', () => {
  let explorer: OpenExplorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterEach(() => expect(explorer.problems()).toEqual([]));
  afterAll(() => explorer.close());

  it('finds the skills for challenges that are picked by name, and opens the answer on the canvas', async () => {
    const page = await explorer.visit('#/ask/challenges');
    await page.getByText('Choose one challenge or several').waitFor();
    const picker = page.getByRole('combobox', { name: 'Challenges' });
    await picker.pressSequentially('model drift');
    await page
      .getByRole('option', { name: /Model drift/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.ranked-item').count()).toBeGreaterThan(1);
    expect(page.url()).toContain('challenges=challenge/model-drift');
    await page.getByRole('link', { name: 'Open on the canvas' }).click();
    await page.getByRole('region', { name: 'Concepts on the canvas' }).getByText('Model drift').waitFor();
  });

  it('draws the career paths in layers, side by side with what to learn, and exports them', async () => {
    const page = await explorer.visit(`#/ask/path?from=role/data-scientist&to=role/senior-mlops-engineer`);
    await expect.poll(() => page.locator('.path-card').count()).toBeGreaterThan(1);
    const drawing = page.getByRole('region', { name: 'Drawing of the paths' });
    await drawing.getByRole('link', { name: 'Data Scientist' }).waitFor();
    expect(await drawing.locator('.path-line').count()).toBeGreaterThan(1);
    expect(await page.locator('.path-card').first().innerText()).toMatch(/To learn\s+\d+/);
    await page.getByRole('button', { name: 'Highlight path 2' }).click();
    await page.waitForURL(/path=1/);
    await page.getByRole('button', { name: 'Highlight path 2', pressed: true }).waitFor();
    await page.getByText('The graph does not record the pay at both ends').waitFor();
    const toLearn = page.locator('.path-card .concept-list').first();
    const rest = toLearn.getByRole('button', { name: /^and \d+ more$/ });
    const all = Number(/\d+/.exec(await rest.innerText())?.[0]) + (await toLearn.getByRole('link').count());
    await rest.click();
    expect(await toLearn.getByRole('link').count()).toBe(all);
    const { content } = await downloadOf(page, () => page.getByRole('button', { name: 'Export CSV' }).click());
    expect(content.toString().split('\r\n')[0]).toContain('new skills');
    expect(content.toString()).toContain('Data Scientist');
    // Spreadsheets take the file for UTF-8 by the mark at its beginning.
    expect(content.toString().startsWith('\uFEFF')).toBe(true);
    await page.evaluate(`location.hash = '#/ask/path?from=career-stage/entry-level&to=career-stage/senior-level'`);
    await page.getByText(/^2 moves, \d+ new skills, pay \+\$82,500$/).waitFor();
  });

  it('says why there is no path, and what of an address the graph does not know', async () => {
    const page = await explorer.visit('#/ask/path?from=role/head-of-ai-infrastructure&to=role/data-scientist');
    await page.getByText('There is no such path in the graph').waitFor();
    await page.evaluate(`location.hash = '#/ask/path?from=role/of-another-graph&to=role/data-scientist'`);
    await page.getByText('role/of-another-graph: the address may be old').waitFor();
  });

  it('compares a profile with a role, level by level, and leads on to a plan', async () => {
    const page = await explorer.visit('#/ask/gap?target=role/senior-mlops-engineer');
    await page.getByText(/of what is needed for Senior MLOps Engineer is met/).waitFor();
    const missing = () => page.getByRole('heading', { name: /^Missing/ }).innerText();
    const before = await missing();
    await page.getByRole('combobox', { name: 'What I have' }).pressSequentially('python');
    await page
      .getByRole('option', { name: /^Python/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(missing).not.toBe(before);
    await page.getByRole('combobox', { name: 'Level of Python' }).selectOption('basics');
    await page.waitForURL(/have=skill\/python:0.2/);
    await page.getByRole('heading', { name: /^In part/ }).waitFor();
    await page.getByRole('link', { name: 'What to learn first' }).click();
    await page.getByRole('heading', { name: 'Phase 1' }).waitFor();
    expect(page.url()).toContain('have=skill/python:0.2');
  });

  it('builds a profile from a pasted text', async () => {
    const page = await explorer.visit('#/ask/gap?target=role/senior-mlops-engineer');
    await page.getByRole('button', { name: 'Find skills in a text' }).click();
    await page
      .getByRole('textbox', { name: /A CV/ })
      .fill('Five years of Python and SQL; I ran Kubernetes and MLflow.');
    await page.getByRole('button', { name: 'Find skills', exact: true }).click();
    await page.getByRole('checkbox', { name: /Kubernetes/ }).waitFor({ state: 'attached' });
    await page.getByRole('checkbox', { name: /^SQL/ }).uncheck({ force: true });
    await page.getByRole('button', { name: /^Add \d+$/ }).click();
    await expect
      .poll(() => page.locator('.claim-name').allInnerTexts())
      .toEqual(expect.arrayContaining(['Python', 'MLflow']));
    expect(await page.locator('.claim-name').allInnerTexts()).not.toContain('SQL');
  });

  it('plans what to learn in phases as a checklist that the address remembers', async () => {
    const page = await explorer.visit('#/ask/learn?goals=challenge/model-drift&have=skill/python');
    await page.getByRole('heading', { name: 'Phase 1' }).waitFor();
    const first = page.getByRole('checkbox').first();
    await first.check({ force: true });
    await page.waitForURL(/done=/);
    await page.reload();
    await page.getByRole('heading', { name: 'Phase 1' }).waitFor();
    expect(await page.getByRole('checkbox').first().isChecked()).toBe(true);
    await page.evaluate(`document.documentElement.dataset.theme = 'dark'`);
    await page.emulateMedia({ media: 'print' });
    // On paper the form is gone: the plan itself says what it is for, in colours for white.
    expect(await page.getByText(/skills in \d+ phases for Model drift/).isVisible()).toBe(true);
    const inferred = `getComputedStyle(document.documentElement).getPropertyValue('--inferred').trim()`;
    expect(await page.evaluate(inferred)).toBe('#8a4b00');
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(await page.locator('.plan-step').first().isVisible()).toBe(true);
  });

  it('lays a curriculum against a role, marks what comes too early, and teaches what is missing', async () => {
    const units = 'unit=Models~skill/machine-learning&unit=Basics~skill/statistics,skill/python';
    const page = await explorer.visit(`#/ask/curriculum?target=role/senior-mlops-engineer&${units}`);
    const matrix = page.getByRole('region', { name: 'Matrix of units and skills' });
    await matrix.getByRole('columnheader', { name: 'Models' }).waitFor();
    const row = matrix.locator('tr', { has: page.getByRole('link', { name: 'Skill Machine learning', exact: true }) });
    expect(await row.innerText()).toContain('taught before what it needs');
    await page.getByRole('heading', { name: /^Out of order/ }).waitFor();
    const sql = matrix.getByRole('button', { name: /^Teach in … ?SQL$/ });
    await sql.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Basics' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/unit=Basics~skill\/statistics,skill\/python,skill\/sql/);
    await sql.waitFor({ state: 'detached' });
    let asked = 0;
    page.on('request', (request) => {
      if (request.postData()?.includes('curriculumCoverage')) asked++;
    });
    await page.getByRole('textbox', { name: 'Title of unit 2' }).fill('Models');
    await matrix.getByRole('columnheader', { name: 'Models (Unit 2)' }).waitFor();
    expect(asked).toBe(0);
    const { content } = await downloadOf(page, () => page.getByRole('button', { name: 'Export CSV' }).click());
    expect(content.toString()).toMatch(/^SQL,skill\/sql,covered,/m);
  });
});
