import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const CONFIG = join(ROOT, '.dependency-cruiser.cjs');
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Summary {
  readonly violations: readonly {
    readonly from: string;
    readonly to: string;
    readonly rule: { readonly name: string };
  }[];
}

/** Checks the `src` of a directory by the project's rules. */
function cruise(directory: string): Promise<Summary> {
  return new Promise((resolve, reject) => {
    const args = [CRUISER, 'src', '--config', CONFIG, '--output-type', 'json'];
    execFile(process.execPath, args, { cwd: directory, maxBuffer: 1e8 }, (error, stdout) => {
      // It ends with the number of violations as its exit code.
      if (stdout) resolve((JSON.parse(stdout) as { summary: Summary }).summary);
      else reject(error ?? new Error('dependency-cruiser said nothing.'));
    });
  });
}

/** Whether they hold in this project is what `npm run arrows` looks at. */
describe('the dependency arrows', { timeout: 120_000 }, () => {
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'dependency-arrows-'));
    await copyFile(join(ROOT, 'tsconfig.json'), join(directory, 'tsconfig.json'));
  });

  afterAll(() => rm(directory, { recursive: true, force: true }));

  async function plant(file: string, text: string): Promise<void> {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), text);
  }

  it('catch an arrow that points the wrong way', async () => {
    await plant('src/store/neo4j/open.ts', 'export const open = 1;\n');
    await plant('src/store/embedded/open.ts', "export { open } from '../neo4j/open.ts';\n");
    await plant(
      'src/domain/skill.ts',
      "import type { open } from '../store/neo4j/open.ts';\nexport type Skill = typeof open;\n",
    );
    await plant('src/answers/one.ts', "import { two } from './two.ts';\nexport const one = (): number => two();\n");
    await plant('src/answers/two.ts', "import { one } from './one.ts';\nexport const two = (): number => one();\n");
    await plant(
      'src/graphql/context.ts',
      "import { open } from '../store/neo4j/open.ts';\nexport const context = open;\n",
    );
    const { violations } = await cruise(directory);
    expect(new Set(violations.map(({ from, rule }) => `${rule.name}: ${from}`))).toEqual(
      new Set([
        'domain-knows-only-its-own: src/domain/skill.ts',
        'engines-are-chosen-at-the-root: src/domain/skill.ts',
        'engines-are-chosen-at-the-root: src/graphql/context.ts',
        'graphql-knows-only-its-own: src/graphql/context.ts',
        'no-circles: src/answers/one.ts',
        'store/embedded-knows-only-its-own: src/store/embedded/open.ts',
      ]),
    );
  });
});
