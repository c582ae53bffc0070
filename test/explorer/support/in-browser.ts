import { describe, vi } from 'vitest';
import { findChromium } from './find-chromium.ts';

// A browser that shares its machine with other tests has slow minutes.
vi.setConfig({ testTimeout: 60_000 });

const found = findChromium() !== null;
if (!found) {
  console.warn(
    'EXPLORER TESTS SKIPPED: no Chromium found. Install one (apt-get install chromium) or set CHROMIUM to its path.',
  );
}

/** Tests that need a browser; skipped, loudly, where there is none. */
export const describeInBrowser = describe.skipIf(!found);
