import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Directory of the programs as they are built for users, by the paths of their sources. */
    built: string;
  }
}

const CACHE = join('node_modules', '.cache', 'skills-graph-tests');

/** Programs that tests start: from source each start would take several times as long. */
const PROGRAMS = [
  'src/main.ts',
  'src/cli/import.ts',
  'test/support/commit-forever.ts',
  'test/support/load-and-wait.ts',
];

/** Once per run: bundles the programs; removes them at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await mkdir(CACHE, { recursive: true });
  const outdir = await mkdtemp(join(CACHE, 'built-'));
  await build({
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    entryPoints: PROGRAMS,
    outbase: '.',
    outdir,
  });
  project.provide('built', outdir);
  return () => rm(outdir, { recursive: true, force: true });
}
