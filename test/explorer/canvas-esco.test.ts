import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ESCO_IMPORTER } from '../../src/importers/esco/esco.ts';
import { SILENT } from '../../src/importers/progress.ts';
import { runImport } from '../../src/importers/run-import.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { describeInBrowser } from './support/in-browser.ts';
import { openExplorer } from './support/open-explorer.ts';

const ESCO = '../shared/data/esco-1.1.1-en';
/** What a hub needs: the other tables would take as long again to import. */
const FILES = ['skills_en.csv', 'occupations_en.csv', 'occupationSkillRelations.csv'].map((name) => join(ESCO, name));
const describeWithEsco = existsSync(ESCO) ? describeInBrowser : describe.skip;
if (!existsSync(ESCO)) console.warn(`CANVAS ON ESCO SKIPPED: ${ESCO} is not beside the project.`);

/** The skill that most occupations ask for. */
async function findHub(store: GraphStore): Promise<{ id: string; count: number }> {
  const relations = await store.listRelations(['REQUIRES']);
  const counts = new Map<string, number>();
  for (const { to } of relations) counts.set(to, (counts.get(to) ?? 0) + 1);
  const [id, count] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
  return { id, count };
}

describeWithEsco('the canvas on ESCO', () => {
  it('adds a hub’s neighbours twenty at a time without freezing the page', { timeout: 240_000 }, async () => {
    let hub = { id: '', count: 0 };
    const explorer = await openExplorer({
      fill: async (store) => {
        const request = { importer: ESCO_IMPORTER, paths: FILES, store, mappings: [], progress: SILENT };
        await runImport({ ...request, dryRun: false, release: null, allowShrink: false });
        hub = await findHub(store);
      },
    });
    expect(hub.count).toBeGreaterThan(200);
    const page = await explorer.visit(`#/canvas?ids=${hub.id}&selected=${hub.id}`);
    await page.evaluate(`
      window.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
      }).observe({ entryTypes: ['longtask'] });`);
    const rows = page.getByRole('region', { name: 'Concepts on the canvas' }).locator('tbody tr');
    for (const added of [20, 40, 60]) {
      const rest = hub.count - added + 20;
      await page.getByRole('button', { name: `+20 of ${rest.toLocaleString('en')} more: required by` }).click();
      await expect.poll(() => rows.count()).toBe(added + 1);
    }
    expect(await page.evaluate('window.longest')).toBeLessThan(2000);
    expect(explorer.problems()).toEqual([]);
    await explorer.close();
  });
});
