import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { downloadOf } from './support/downloads.ts';
import { describeInBrowser } from './support/in-browser.ts';
import { openExplorer, type OpenExplorer } from './support/open-explorer.ts';

const ROLE = 'role/senior-mlops-engineer';
const FIVE = `${ROLE},skill/python,skill/sql,challenge/model-drift,skill/model-monitoring`;

const rows = (page: Page, table: 'Concepts' | 'Relations') =>
  page.getByRole('region', { name: `${table} on the canvas` }).locator('tbody tr');

const saveAs = (page: Page, way: RegExp) => async () => {
  await page.getByRole('button', { name: 'Save as …' }).click();
  await page.getByRole('menuitem', { name: way }).click();
};

describeInBrowser('the graph canvas', () => {
  let explorer: OpenExplorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterEach(() => expect(explorer.problems()).toEqual([]));
  afterAll(() => explorer.close());

  it('says how many neighbours there are before it adds them, twenty at a time', async () => {
    const page = await explorer.visit(`#/canvas?ids=${ROLE}&selected=${ROLE}`);
    const more = page.getByRole('button', { name: /^\+20 of \d+ more: requires$/ });
    const total = Number(/of (\d+)/.exec(await more.innerText())?.[1]);
    await more.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => rows(page, 'Concepts').count()).toBe(21);
    // The focus stays, for who wants the next twenty.
    expect(await page.locator('button:focus').textContent()).toBe(`+20 of ${total - 20} more: requires`);
    expect(new URL(page.url()).hash.match(/ids=([^&]*)/)?.[1]?.split(',')).toHaveLength(21);
  });

  it('lists exactly what is drawn, with the basis of every relation', async () => {
    const page = await explorer.visit(`#/canvas?ids=${FIVE}`);
    await expect.poll(() => rows(page, 'Concepts').count()).toBe(5);
    const relations = await rows(page, 'Relations').allInnerTexts();
    expect(relations.some((text) => /Senior MLOps Engineer\s+requires\s+Python\s+.*Stated/s.test(text))).toBe(true);
    expect(relations.some((text) => /Model monitoring\s+addresses\s+Model drift/s.test(text))).toBe(true);
  });

  it('hides, undoes, pins and keeps all of it in the address', async () => {
    const page = await explorer.visit(`#/canvas?ids=${FIVE}`);
    await page.getByRole('button', { name: 'Hide SQL' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => rows(page, 'Concepts').count()).toBe(4);
    expect(await page.locator('button:focus').getAttribute('aria-label')).toBe('Hide Python');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => rows(page, 'Concepts').count()).toBe(5);
    await page.getByRole('button', { name: 'Pin Python' }).click();
    await page.getByRole('button', { name: 'Unpin Python' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Unpin Python' }).waitFor();
    expect(page.url()).toMatch(/pins=skill\/python:-?\d+:-?\d+/);
  });

  it('filters by the legend: what is switched off leaves drawing and tables', async () => {
    const page = await explorer.visit(`#/canvas?ids=${FIVE}`);
    await expect.poll(() => rows(page, 'Concepts').count()).toBe(5);
    await page.getByRole('switch', { name: /^Skills/ }).uncheck({ force: true });
    await expect.poll(() => rows(page, 'Concepts').count()).toBe(2);
    await page.getByRole('switch', { name: /^faces/ }).uncheck({ force: true });
    await expect.poll(() => rows(page, 'Relations').count()).toBe(0);
  });

  it('selects a concept that is clicked in the drawing', async () => {
    const page = await explorer.visit(`#/canvas?ids=${ROLE}`);
    await expect.poll(() => rows(page, 'Concepts').count()).toBe(1);
    const drawing = page.getByRole('application');
    const box = await drawing.boundingBox();
    if (!box) throw new Error('The drawing is not on the page.');
    await expect
      .poll(async () => {
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        return page.url();
      })
      .toContain(`selected=${ROLE}`);
    await page.getByText('Add its neighbours').waitFor();
  });

  it('is worked by keyboard: the view moves and zooms', async () => {
    const page = await explorer.visit(`#/canvas?ids=${FIVE}`);
    await expect.poll(() => rows(page, 'Concepts').count()).toBe(5);
    const drawing = page.getByRole('application');
    await page.waitForTimeout(1500);
    const before = await drawing.screenshot();
    await drawing.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('+');
    await page.waitForTimeout(500);
    expect((await drawing.screenshot()).equals(before)).toBe(false);
  });

  it('leaves out ids that the graph does not have, and names them', async () => {
    const page = await explorer.visit('#/canvas?ids=skill/python,skill/no-such-skill');
    await page.getByText('Not in this graph').waitFor();
    await expect.poll(() => rows(page, 'Concepts').count()).toBe(1);
  });

  it('saves the picture as PNG and as SVG, inferred links dashed', async () => {
    const page = await explorer.visit(`#/canvas?ids=${FIVE}`);
    await expect.poll(() => rows(page, 'Concepts').count()).toBe(5);
    const png = await downloadOf(page, saveAs(page, /PNG/));
    expect(png.name).toBe('skills-graph.png');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    const svg = (await downloadOf(page, saveAs(page, /SVG/))).content.toString();
    expect(svg).toContain('Senior MLOps Engineer');
    expect(svg.match(/stroke-dasharray/g)?.length).toBe(
      await page.locator('.canvas-tables [data-basis=INFERRED]').count(),
    );
  });

  it('saves a page that opens without the server and asks nothing of the network', async () => {
    const page = await explorer.visit(`#/canvas?ids=${FIVE}`);
    await expect.poll(() => rows(page, 'Concepts').count()).toBe(5);
    const { name, content } = await downloadOf(page, saveAs(page, /HTML/));
    const file = join(tmpdir(), `${process.pid}-${name}`);
    await writeFile(file, content);
    const alone = await explorer.browser.newPage();
    const asked: string[] = [];
    alone.on('request', (request) => asked.push(request.url()));
    await alone.goto(pathToFileURL(file).href);
    expect(await alone.locator('svg text').allTextContents()).toContain('Python');
    const view = () => alone.locator('.view svg').getAttribute('viewBox');
    const whole = await view();
    await alone.getByRole('button', { name: 'Zoom in' }).click();
    expect(await view()).not.toBe(whole);
    expect(asked).toEqual([pathToFileURL(file).href]);
  });
});

describeInBrowser('the graph canvas without WebGL', () => {
  it('says that the browser cannot draw, and still lists everything', async () => {
    const explorer = await openExplorer({ flags: ['--disable-3d-apis'] });
    const page = await explorer.visit(`#/canvas?ids=${FIVE}`);
    await page.getByText('This browser cannot draw the canvas').waitFor();
    await expect.poll(() => rows(page, 'Concepts').count()).toBe(5);
    await explorer.close();
  });
});
