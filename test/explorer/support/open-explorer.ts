import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { DEFAULT_LIMITS } from '../../../src/graphql/limits.ts';
import { seedGraph } from '../../../src/importers/guide/seed-graph.ts';
import { createServer } from '../../../src/server/create-server.ts';
import { LOCAL_ACCESS } from '../../../src/server/settings.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/open.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { builtExplorer } from './built-explorer.ts';
import { findChromium } from './find-chromium.ts';

/** The explorer in a real browser, served by the real service over the embedded store. */
export interface OpenExplorer {
  readonly url: string;
  readonly browser: Browser;
  /** Errors that pages wrote to the console since the last call. */
  problems(): string[];
  /** A page at a place such as `#/search?q=python`, in a context of its own; the one before is closed. */
  visit(place: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Software rendering, so that WebGL works on machines without a graphics card, and no calls to the outside. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenOptions {
  /** Fills the graph; the guide graph when left out. */
  readonly fill?: (store: GraphStore) => Promise<unknown>;
  readonly flags?: readonly string[];
}

export async function openExplorer({ fill, flags = [] }: OpenOptions = {}): Promise<OpenExplorer> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found: install one or set CHROMIUM to its path.');
  const pages = await builtExplorer();
  const directory = await mkdtemp(join(tmpdir(), 'skills-graph-'));
  const store = await openEmbeddedStore({ directory });
  await (fill ?? ((empty: GraphStore) => seedGraph(empty, 'seed')))(store);
  const server = await createServer({ store, limits: DEFAULT_LIMITS, pages, access: { ...LOCAL_ACCESS } });
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  const browser = await chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
  let problems: string[] = [];
  let last: BrowserContext | null = null;
  return {
    url,
    browser,
    problems() {
      const seen = problems;
      problems = [];
      return seen;
    },
    async visit(place, options = {}) {
      // A canvas that is left open goes on drawing.
      await last?.close();
      const context = await browser.newContext({
        viewport: { width: 1280, height: 860 },
        acceptDownloads: true,
        ...options,
      });
      last = context;
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      await page.goto(`${url}/${place}`);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await store.close();
      await rm(directory, { recursive: true });
    },
  };
}
