import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const entry = (slug: string, rest = ''): string =>
  `${slug}:\n  name: ${slug}\n  description: About ${slug}.\n  at: L2\n${rest}`;

/** A smallest seed that is right: one entry a file, and a skill that has another for prerequisite. */
export const SMALL_SEED = {
  'guide-outline.yaml':
    'lines: 9\nsections:\n  - heading: Work\n    line: 1\n    parts:\n      - { heading: Care, line: 4 }\n',
  'sources.yaml': `${entry('senior-mlops-engineer-guide')}${entry('skills-graph-editors').replace('at: L2', 'why: They conclude.\n  confidence: 1')}`,
  'roles.yaml': entry('baker', '  requires:\n    skill/kneading: { at: L3, strength: required, level: mastery }\n'),
  'career-stages.yaml': entry('apprentice'),
  'qualifications.yaml': entry('certificate'),
  'skills.yaml': `${entry('kneading', '  has-prerequisite:\n    skill/weighing: { why: Dough is weighed first., confidence: 0.9 }\n')}${entry('weighing')}`,
  'tools.yaml': entry('oven'),
  'responsibilities.yaml': entry('baking'),
  'challenges.yaml': entry('dry-bread'),
  'practices.yaml': entry('tasting'),
  'trends.yaml': entry('sourdough', '  year: 2025\n'),
  'factors.yaml': entry('hunger'),
  'pay-bands.yaml': entry('baker-pay', '  min: 30000\n  currency: USD\n'),
  'regions.yaml': entry('village'),
  'observations.yaml': entry('loaves', '  value: 3\n'),
  'collections.yaml': entry('breads'),
};

export type SeedFile = keyof typeof SMALL_SEED;

/** Writes the small seed, with some of its files replaced or (null) left out, into a directory of this test. */
export async function writeSeed(changed: Partial<Record<SeedFile, string | null>> = {}): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'skills-graph-seed-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  await rewriteSeed(directory, { ...SMALL_SEED, ...changed });
  return directory;
}

export async function rewriteSeed(directory: string, files: Partial<Record<SeedFile, string | null>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) if (text !== null) await writeFile(join(directory, file), text);
}
