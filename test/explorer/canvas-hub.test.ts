import { expect, it } from 'vitest';
import { concept, relate } from '../support/changes.ts';
import { describeInBrowser } from './support/in-browser.ts';
import { openExplorer } from './support/open-explorer.ts';

const HUB = 'skill/hub';
/** As many occupations as ask for the skill that most of them ask for in ESCO 1.1.1; `npm run bench:canvas` takes ESCO. */
const ROLES = 355;
const roles = Array.from({ length: ROLES }, (_, at) => `role/occupation-${at}`);

describeInBrowser('the canvas around a hub', () => {
  it('adds its neighbours twenty at a time without freezing the page', { timeout: 240_000 }, async () => {
    const changes = [
      concept(HUB, { name: 'Hub' }),
      ...roles.map((id) => concept(id, { name: id })),
      ...roles.map((id) => relate(id, 'REQUIRES', HUB)),
    ];
    const explorer = await openExplorer({ fill: (store) => store.commit({ changes, actor: 'test' }) });
    const page = await explorer.visit(`#/canvas?ids=${HUB}&selected=${HUB}`);
    await page.evaluate(`
      window.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
      }).observe({ entryTypes: ['longtask'] });`);
    const rows = page.getByRole('region', { name: 'Concepts on the canvas' }).locator('tbody tr');
    for (const added of [20, 40, 60]) {
      const rest = ROLES - added + 20;
      await page.getByRole('button', { name: `+20 of ${rest.toLocaleString('en')} more: required by` }).click();
      await expect.poll(() => rows.count()).toBe(added + 1);
    }
    expect(await page.evaluate('window.longest')).toBeLessThan(2000);
    expect(explorer.problems()).toEqual([]);
    await explorer.close();
  });
});
