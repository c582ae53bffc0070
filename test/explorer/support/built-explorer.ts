import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const SOURCE = 'src/explorer';
const VITE = 'node_modules/vite/bin/vite.js';

/** Directory with `explorer/`, built from the sources as they are; test files that run at once share one build. */
export async function builtExplorer(): Promise<string> {
  const directory = join(tmpdir(), `skills-graph-pages-${fingerprint()}`);
  if (existsSync(directory)) return directory;
  const fresh = await mkdtemp(join(tmpdir(), 'skills-graph-pages-'));
  // A process of its own: under the test runner's NODE_ENV the build would hold React's development version.
  await promisify(execFile)(
    process.execPath,
    [
      VITE,
      'build',
      '--config',
      join(SOURCE, 'vite.config.ts'),
      '--logLevel',
      'error',
      '--outDir',
      join(fresh, 'explorer'),
    ],
    { env: { ...process.env, NODE_ENV: 'production' } },
  );
  // Another test file may have been faster: its build is the same.
  await rename(fresh, directory).catch(() => rm(fresh, { recursive: true }));
  return directory;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of [...files.map((file) => join(file.parentPath, file.name)).sort(), 'package-lock.json']) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}
