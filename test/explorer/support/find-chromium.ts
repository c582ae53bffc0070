import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chromium of this machine: the one that CHROMIUM names, a system's own, or Playwright's; null when there is none. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  return [...PLACES, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}
