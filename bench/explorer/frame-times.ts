import type { Page } from 'playwright-core';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { concept, GUIDE, relate } from '../../test/support/changes.ts';
import { openExplorer } from '../../test/explorer/support/open-explorer.ts';

/** Frame times of the canvas with 2,000 concepts and 5,000 relations: `npm run bench:canvas`. */
const CONCEPTS = 2000;
const RELATIONS = 5000;
const SECONDS = 4;

const ids = Array.from({ length: CONCEPTS }, (_, index) => `skill/s${index}`);

/** A graph in clusters with some far links: every concept hangs on an earlier one of its cluster. */
async function fill(store: GraphStore): Promise<unknown> {
  const pairs = new Set<string>();
  // A linear congruential generator (Numerical Recipes), so that every run draws the same graph.
  let state = 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  while (pairs.size < RELATIONS) {
    const from = random(CONCEPTS);
    const to = random(10) < 9 ? Math.floor(from / 40) * 40 + random(40) : random(CONCEPTS);
    if (from !== to && !pairs.has(`${to} ${from}`)) pairs.add(`${from} ${to}`);
  }
  const relations = [...pairs].map((pair, index) => {
    const [from, to] = pair.split(' ').map((at) => ids[Number(at)] ?? '');
    const basis = index % 3 === 0 ? 'INFERRED' : 'STATED';
    return relate(from ?? '', 'RELATED', to ?? '', { basis, confidence: 0.5, reason: 'made up' });
  });
  const concepts = ids.map((id, index) => concept(id, `Skill number ${index}`));
  return store.commit({ changes: [concept(GUIDE, 'Made up'), ...concepts, ...relations], actor: 'bench' });
}

/** Milliseconds between frames while something happens on the page. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(`
    window.frames_ = []; window.last_ = performance.now();
    window.tick_ = () => { const now = performance.now(); window.frames_.push(now - window.last_); window.last_ = now;
      window.raf_ = requestAnimationFrame(window.tick_); };
    window.raf_ = requestAnimationFrame(window.tick_);`);
  await act();
  return page.evaluate<number[]>(`cancelAnimationFrame(window.raf_), window.frames_.slice(2)`);
}

function report(name: string, frames: readonly number[]): void {
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(1);
  process.stdout.write(
    `${name}: ${frames.length} frames, median ${at(0.5)} ms, 95 % ${at(0.95)} ms, worst ${at(1)} ms\n`,
  );
}

const explorer = await openExplorer({ fill });
const started = performance.now();
const page = await explorer.visit(`#/canvas?ids=${ids.join(',')}`);
page.setDefaultTimeout(120_000);
await page.getByRole('heading', { name: `Relations ${RELATIONS.toLocaleString('en')}` }).waitFor();
process.stdout.write(`on the page after ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
await page.waitForTimeout(8000);

const box = await page.getByRole('application').boundingBox();
if (!box) throw new Error('The drawing is not on the page.');
const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
const renderer = await page.evaluate<string>(`(() => {
  const gl = document.createElement('canvas').getContext('webgl2');
  return String(gl.getParameter(gl.getExtension('WEBGL_debug_renderer_info').UNMASKED_RENDERER_WEBGL)); })()`);
process.stdout.write(`drawn by ${renderer}\n`);

report('at rest', await framesDuring(page, () => page.waitForTimeout(1500)));
report(
  'panning',
  await framesDuring(page, async () => {
    // A place without a concept, so that the view is dragged.
    await page.mouse.move(box.x + 8, box.y + 8);
    await page.mouse.down();
    const end = performance.now() + SECONDS * 1000;
    for (let step = 0; performance.now() < end; step++) {
      await page.mouse.move(x + 200 * Math.cos(step / 12), y + 150 * Math.sin(step / 12));
    }
    await page.mouse.up();
  }),
);
report(
  'zooming',
  await framesDuring(page, async () => {
    await page.mouse.move(x, y);
    const end = performance.now() + SECONDS * 1000;
    for (let step = 0; performance.now() < end; step++) {
      await page.mouse.wheel(0, step % 40 < 20 ? -60 : 60);
      await page.waitForTimeout(30);
    }
  }),
);
const problems = explorer.problems();
await explorer.close();
if (problems.length > 0) throw new Error(`The page reported problems:\n${problems.join('\n')}`);
