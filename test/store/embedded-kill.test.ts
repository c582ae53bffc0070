import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { assertOnlyWholeVersions, checkFile, killWhileWriting } from '../support/kill-while-writing.ts';

const KILLS = 10;

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'skills-graph-kill-'));
});

afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

it(
  'loses no acknowledged commit and keeps no half one when it is killed while writing',
  { timeout: 180_000 },
  async () => {
    const writer = [join(inject('built'), 'test/support/commit-forever.js')];
    let before = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const acknowledged = await killWhileWriting(directory, Math.random() * 120, writer);
      const found = await assertOnlyWholeVersions(directory);
      expect(acknowledged).toBeGreaterThan(before);
      expect(found).toBeGreaterThanOrEqual(acknowledged);
      expect(found).toBeLessThanOrEqual(acknowledged + 1);
      before = found;
    }
    expect(checkFile(directory)).toBe('ok');
  },
);
