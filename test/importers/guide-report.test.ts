import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSeed } from '../support/small-seed.ts';

interface Run {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

function seedReport(...arguments_: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', 'src/cli/seed-report.ts', ...arguments_];
    execFile(process.execPath, command, (error, output, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors });
    });
  });
}

describe('npm run seed:report', () => {
  it('says what it skips when the guide is not there, and checks the rest', async () => {
    const { code, output } = await seedReport('no/such/guide.txt');
    expect(output).toMatch(/^Skipped: the guide is not at no\/such\/guide\.txt/);
    expect(output).toContain('Concepts and relations without a locator or a reason: 0');
    expect(code).toBe(0);
  });

  it('lists lines without a concept and headings that are not on their line', async () => {
    const seed = await writeSeed();
    const guide = join(seed, 'guide.txt');
    await writeFile(guide, 'Work\nBakers bake.\nThey knead.\nCaring\n- Clean up.\n');
    const { code, output } = await seedReport(guide, '--seed', seed);
    expect(output).toContain('Lines of the guide without a concept: 4\n  Work: 5 lines, 16 concepts');
    expect(output).toContain('    L5 - Clean up.');
    expect(output).toContain('Headings of the outline that are not on their line: 1\n  L4 Care');
    expect(output).toContain('Challenges without a skill, or without a practice or tool: 1\n  challenge/dry-bread');
    expect(output).toContain('Skills that no role, stage or responsibility needs: 1\n  skill/weighing');
    expect(code).toBe(2);
  });

  it('shows the problems of a broken seed', async () => {
    const { code, errors } = await seedReport('--seed', await writeSeed({ 'tools.yaml': 'oven:\n  at: L2\n' }));
    expect(errors).toContain('tools.yaml:1 oven > name: is missing');
    expect(code).toBe(1);
  });
});
