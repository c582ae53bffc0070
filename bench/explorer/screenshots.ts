import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { openExplorer } from '../../test/explorer/support/open-explorer.ts';
import { VIEWS } from './views.ts';

/** Pictures of the main views for the README and docs/EXPLORER.md: `npm run screenshots`. */
const DIRECTORY = 'docs/screenshots';
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 860 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 860 } },
  phone: { colorScheme: 'light', viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true },
};

const explorer = await openExplorer();
await mkdir(DIRECTORY, { recursive: true });
for (const [look, options] of Object.entries(LOOKS)) {
  for (const { name, place, shows, settles = 400, from } of VIEWS) {
    const page = await explorer.visit(place, options);
    await page.locator(shows).first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(settles);
    if (from) await page.locator(from).evaluate((element: { scrollIntoView(): void }) => element.scrollIntoView());
    await page.screenshot({ path: join(DIRECTORY, `${name}-${look}.png`) });
    await page.context().close();
    process.stdout.write(`${name}-${look}.png\n`);
  }
}
const problems = explorer.problems();
await explorer.close();
if (problems.length > 0) throw new Error(`The pages reported problems:\n${problems.join('\n')}`);
