import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../src/domain/errors.ts';
import { readSeed } from '../../src/importers/guide/read-seed.ts';
import { SMALL_SEED, writeSeed, type SeedFile } from '../support/small-seed.ts';

async function problemsOf(changed: Partial<Record<SeedFile, string | null>>): Promise<string[]> {
  const refusal: unknown = await readSeed(await writeSeed(changed)).catch((error: unknown) => error);
  if (!(refusal instanceof InvalidInput)) throw new Error(`Expected a refusal, got ${String(refusal)}`);
  return refusal.message.split('\n  ').slice(1);
}

const tool = (rest: string): Partial<Record<SeedFile, string>> => ({
  'tools.yaml': `oven:\n  name: Oven\n  description: It bakes.\n${rest}`,
});

describe('a seed with problems', () => {
  it('is read when it has none', async () => {
    expect((await readSeed(await writeSeed())).length).toBe(19);
  });

  it.each<[string, Partial<Record<SeedFile, string | null>>, RegExp]>([
    ['a file that is missing', { 'tools.yaml': null }, /^tools\.yaml: cannot be read; restore it .*ENOENT/],
    ['a file that is empty', { 'tools.yaml': '' }, /^tools\.yaml: holds no entries/],
    ['text that is not YAML', { 'tools.yaml': 'oven:\n  name: [' }, /^tools\.yaml:\d+: is not valid YAML: /],
    ['an entry that is there twice', { 'tools.yaml': SMALL_SEED['tools.yaml'].repeat(2) }, /^tools\.yaml:5: .*unique/],
    ['an entry without fields', { 'tools.yaml': 'oven:\n' }, /^tools\.yaml:1 oven: /],
    [
      'a slug with capitals',
      { 'tools.yaml': SMALL_SEED['tools.yaml'].replace('oven', 'Oven') },
      /^tools\.yaml:1 Oven: is not a slug/,
    ],
    [
      'a missing description',
      { 'tools.yaml': 'oven:\n  name: Oven\n  at: L2\n' },
      /^tools\.yaml:1 oven > description: is missing$/,
    ],
    [
      'an unknown field',
      tool('  at: L2\n  colour: red\n'),
      /^tools\.yaml:5 oven > colour: is not a field here; there are name, .*example-of/,
    ],
    [
      'a property of the wrong type',
      { 'pay-bands.yaml': SMALL_SEED['pay-bands.yaml'].replace('30000', 'much') },
      /^pay-bands\.yaml:5 baker-pay > min: is not a number$/,
    ],
    [
      'a year that cannot be',
      { 'trends.yaml': SMALL_SEED['trends.yaml'].replace('2025', '20250') },
      /^trends\.yaml:5 sourdough > year: is after 2200$/,
    ],
    [
      'an entry without grounds',
      tool(''),
      /^tools\.yaml:1 oven: has no grounds: give "at" .* or "why" and "confidence"/,
    ],
    [
      'a conclusion without confidence',
      tool('  why: Bread wants heat.\n'),
      /^tools\.yaml:1 oven > confidence: is missing: a conclusion/,
    ],
    [
      'a statement that is also a conclusion',
      tool('  at: L2\n  why: Heat.\n  confidence: 1\n'),
      /^tools\.yaml:1 oven: is both stated and inferred/,
    ],
    [
      'a locator that is no line',
      tool('  at: line 2\n'),
      /^tools\.yaml:4 oven > at > 0: is not a line of the guide: write it as L12$/,
    ],
    [
      'a line that the guide does not have',
      tool('  at: L10\n'),
      /^tools\.yaml:1 oven: L10 is not a line of the guide, which has 9$/,
    ],
    [
      'a target that is not there',
      tool('  at: L2\n  example-of:\n    skill/kneadin: L3\n'),
      /^tools\.yaml:6 oven > example-of > skill\/kneadin: there is no skill\/kneadin in the seed; near names: skill\/kneading/,
    ],
    [
      'a target that is no id',
      tool('  at: L2\n  example-of:\n    kneading: L3\n'),
      /^tools\.yaml:6 oven > example-of > kneading: is not an id: write it as skill\/python$/,
    ],
    [
      'a target of the wrong kind',
      tool('  at: L2\n  example-of:\n    role/baker: L3\n'),
      /^tools\.yaml:6 oven > example-of > role\/baker: .*must end at SKILL or TOOL/,
    ],
    [
      'a relation without grounds',
      tool('  at: L2\n  example-of:\n    skill/kneading: { weight: 1 }\n'),
      /^tools\.yaml:6 oven > example-of > skill\/kneading > 0: has no grounds/,
    ],
    [
      'a level that has no name',
      { 'roles.yaml': SMALL_SEED['roles.yaml'].replace('mastery', 'wizardry') },
      /^roles\.yaml:6 baker > requires > skill\/kneading > 0 > level: is none of basic, /,
    ],
    [
      'a weight above 1',
      tool('  at: L2\n  example-of:\n    skill/kneading: { at: L3, weight: 2 }\n'),
      /^tools\.yaml:6 oven > .* > weight: is above 1$/,
    ],
    [
      'a strength where there is none',
      tool('  at: L2\n  example-of:\n    skill/kneading: { at: L3, strength: required }\n'),
      /^tools\.yaml:6 oven > .*: EXAMPLE_OF has no strength$/,
    ],
    [
      'a range that runs backwards',
      { 'pay-bands.yaml': SMALL_SEED['pay-bands.yaml'].replace('30000', '30000\n  max: 2000') },
      /^pay-bands\.yaml:1 baker-pay > max: is 2000, below min, which is 30000$/,
    ],
    [
      'a relation that is said twice, under both of its ends',
      {
        'tools.yaml': `${SMALL_SEED['tools.yaml']}  example-of:\n    skill/weighing: L3\n`,
        'skills.yaml': `${SMALL_SEED['skills.yaml']}  has-example:\n    tool/oven: L3\n`,
      },
      /^tools\.yaml:6 oven > example-of > skill\/weighing: says the same .* as skills\.yaml:\d+ \(L3\)/,
    ],
    [
      'an outline that is broken',
      { 'guide-outline.yaml': 'lines: 9\nsections: []\n' },
      /^guide-outline\.yaml:2 sections: /,
    ],
    [
      'a source that is missing',
      { 'sources.yaml': SMALL_SEED['sources.yaml'].replace('skills-graph-editors:', 'somebody:') },
      /^sources\.yaml skills-graph-editors: is missing/,
    ],
  ])('names %s with file, entry and field', async (_, changed, expected) => {
    expect(await problemsOf(changed)).toContainEqual(expect.stringMatching(expected));
  });

  it('names the circle that prerequisites run in', async () => {
    const skills = SMALL_SEED['skills.yaml'].replace(
      'description: About weighing.',
      'description: About weighing.\n  has-prerequisite:\n    skill/kneading: L3',
    );
    expect(await problemsOf({ 'skills.yaml': skills })).toEqual([
      expect.stringMatching(
        /^skills\.yaml:\d+ \w+ > .*: PREREQUISITE_OF runs in a circle: skill\/(\w+) -> skill\/\w+ -> skill\/\1$/,
      ),
    ]);
  });

  it('names files that it would overlook', async () => {
    const directory = await writeSeed();
    await writeFile(join(directory, 'skill.yaml'), SMALL_SEED['skills.yaml']);
    await expect(readSeed(directory)).rejects.toThrow(/1 problem; .*\n {2}skill\.yaml: is not a file of the seed/);
  });

  it('does not blame entries that refer to a file it could not read', async () => {
    expect(await problemsOf({ 'skills.yaml': 'kneading: [' })).toEqual([
      expect.stringMatching(/^skills\.yaml:\d+: is not valid YAML/),
    ]);
  });

  it('names all of them at once, in several files and entries', async () => {
    const problems = await problemsOf({
      'tools.yaml': 'oven:\n  at: L2\nspoon:\n  name: Spoon\n  description: It stirs.\n  at: L77\n',
      'regions.yaml': 'village:\n  name: Village\n',
    });
    expect(problems.map((problem) => problem.split(': ')[0]).sort()).toEqual([
      'regions.yaml:1 village',
      'regions.yaml:1 village > description',
      'tools.yaml:1 oven > description',
      'tools.yaml:1 oven > name',
      'tools.yaml:3 spoon',
    ]);
  });
});
