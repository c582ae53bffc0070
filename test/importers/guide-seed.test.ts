import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { assertValidChanges } from '../../src/domain/change.ts';
import { terms } from '../../src/domain/text.ts';
import { headingsOver } from '../../src/importers/guide/outline.ts';
import { readSeedFiles, type Seed } from '../../src/importers/guide/read-seed.ts';
import { reportSeed } from '../../src/importers/guide/report.ts';
import { toChanges } from '../../src/importers/guide/to-graph.ts';

const guideFile = resolve('../shared/guide/senior-mlops-engineer.txt');
const hasGuide = existsSync(guideFile);
if (!hasGuide) console.warn(`Skipped: comparison with the guide, because ${guideFile} is not there.`);
const guide = hasGuide ? readFileSync(guideFile, 'utf8').trimEnd().split('\n') : null;

/**
 * Words of the guide, the concepts one of which is located on every line that has them, and the lines where they mean
 * something else or belong to a summary that is glued to another bullet.
 */
const NAMED: readonly [words: RegExp, ids: readonly string[], elsewhere: readonly string[]][] = [
  [/communicat/i, ['skill/communication'], []],
  [/collaborat/i, ['skill/collaboration'], []],
  [/problem-solving/i, ['skill/problem-solving'], []],
  [/CI\/CD/, ['skill/ci-cd'], []],
  [/version control/, ['skill/version-control'], []],
  [/\bdrift/, ['challenge/model-drift'], []],
  [/\bmonitor/i, ['skill/monitoring', 'skill/model-monitoring', 'skill/security-monitoring'], ['L244']],
  [/retrain/i, ['skill/retraining-automation'], []],
  [
    /automat/i,
    ['skill/automation', 'skill/ci-cd', 'skill/automated-testing', 'skill/retraining-automation', 'skill/alerting'],
    [],
  ],
  [/cloud/i, ['skill/cloud-computing'], []],
  [/\bPython/, ['skill/python'], []],
  [/\bsecur/i, ['skill/ml-security'], ['L177']],
  [
    /complian|complying/i,
    [
      'responsibility/compliance',
      'factor/regulatory-compliance',
      'challenge/regulatory-compliance',
      'challenge/privacy-compliance',
    ],
    [],
  ],
  [/privacy|data protection/i, ['skill/data-privacy'], []],
  [/data quality/i, ['challenge/data-quality'], []],
  [/governance/i, ['skill/model-governance', 'skill/data-governance', 'factor/regulatory-compliance'], []],
  [/stakeholder/i, ['collection/stakeholders'], []],
  [/\bethic/i, ['skill/responsible-ai', 'skill/ethical-awareness'], []],
  [/data pipeline/i, ['skill/data-pipelines'], []],
  [/ML (infrastructure and )?pipeline|retraining pipeline/i, ['skill/ml-pipelines'], []],
  [/scalab/i, ['skill/scalable-and-maintainable-design'], []],
  [/deploy/i, ['skill/model-deployment', 'skill/ci-cd'], ['L72', 'L121', 'L209', 'L244']],
  [/\btest/i, ['skill/testing', 'skill/ml-testing', 'skill/automated-testing'], []],
  [/\bdocument/i, ['skill/technical-writing'], []],
  [/\bcosts?\b/i, ['skill/cost-management', 'challenge/cost-versus-performance'], []],
  [/container/i, ['skill/containerization'], []],
];

let seed: Seed;
let changes: Change[];

beforeAll(async () => {
  seed = await readSeedFiles('seed');
  changes = toChanges(seed.outline, seed.concepts, seed.relations);
});

describe('the seed', () => {
  it('fits the ontology', () => {
    expect(() => {
      assertValidChanges(changes);
    }).not.toThrow();
  });

  it('gives every concept and relation a locator or a reason', () => {
    expect(reportSeed(seed.outline, changes, null).groundless).toEqual([]);
  });

  it('addresses every challenge by a skill, and by a practice or tool', () => {
    expect(reportSeed(seed.outline, changes, null).unaddressed).toEqual([]);
  });

  it('hangs every skill on a role, stage or responsibility', () => {
    expect(reportSeed(seed.outline, changes, null).loose).toEqual([]);
  });

  it('ties every concept but the sources to at least one other', () => {
    const tied = new Set(seed.relations.flatMap(({ from, to }) => [from, to]));
    expect(seed.concepts.filter(({ id, kind }) => kind !== 'SOURCE' && !tied.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('names no two concepts of a kind alike', () => {
    const names = seed.concepts.map(({ kind, name }) => `${kind} ${terms(name).join(' ')}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('locates at least one end of a stated relation on the line that states it', () => {
    const lines = new Map(seed.concepts.map(({ id, at }) => [id, at ?? []]));
    const astray = seed.relations.flatMap(({ type, from, to, statements }) =>
      statements
        .flatMap(({ at }) => at ?? [])
        .filter((line) => ![from, to].some((id) => lines.get(id)?.includes(line)))
        .map((line) => `${type} ${from} ${to} ${line}`),
    );
    expect(astray).toEqual([]);
  });

  it('writes locators as the path of headings and the line', () => {
    const locators = changes.flatMap((change) =>
      (change.op === 'concept' ? (change.contribution?.evidence ?? []) : change.assertions).flatMap(
        ({ locator }) => locator ?? [],
      ),
    );
    expect(locators.length).toBeGreaterThan(1000);
    for (const locator of new Set(locators)) {
      const line = Number(/ > L(\d+)$/.exec(locator)?.[1]);
      const headings = headingsOver(seed.outline, line).map(({ heading }) => heading);
      expect(locator).toBe([...headings, `L${String(line)}`].join(' > '));
    }
    expect(locators).toContain('Common Challenges > Security and Privacy > L233');
    expect(locators).toContain('Core Responsibilities > Automation and CI/CD > L30');
    expect(locators).toContain('Career Development > Career Progression > Initial Steps > L88');
    expect(locators).toContain('Salary Ranges (US Market, 2024) > Regional Variations > L141');
  });
});

describe.skipIf(!hasGuide)('the seed beside the guide', () => {
  it('has a concept for every line', () => {
    const { sections } = reportSeed(seed.outline, changes, guide);
    expect(
      sections?.flatMap(({ heading, uncovered }) => uncovered.map(({ line }) => `${heading} L${String(line)}`)),
    ).toEqual([]);
    expect(sections?.reduce((sum, { lines }) => sum + lines, 0)).toBe(seed.outline.lines);
  });

  it('has every heading on its line', () => {
    expect(reportSeed(seed.outline, changes, guide).misplacedHeadings).toEqual([]);
    expect(guide?.length).toBe(seed.outline.lines);
  });

  it('is missed line by line when it is empty', () => {
    const { sections } = reportSeed(seed.outline, [], guide);
    expect(sections?.every(({ uncovered, lines }) => uncovered.length === lines)).toBe(true);
  });

  it.each(NAMED)('locates what %s names wherever it does', (words, ids, elsewhere) => {
    const naming = (guide ?? []).flatMap((text, index) => (words.test(text) ? [`L${String(index + 1)}`] : []));
    const located = new Set(seed.concepts.filter(({ id }) => ids.includes(id)).flatMap(({ at }) => at ?? []));
    expect(naming.length).toBeGreaterThan(0);
    expect(naming.filter((line) => !located.has(line))).toEqual(elsewhere);
  });

  it('shares no run of six words with the guide, and in sentences none of five', () => {
    const names = seed.concepts.flatMap(({ name, aliases }) => [name, ...aliases]);
    const sentences = [
      ...seed.concepts.flatMap(({ description, why }) => [description, why ?? '']),
      ...seed.relations.flatMap(({ statements }) => statements.map(({ why }) => why ?? '')),
    ];
    expect(shared(6, names)).toEqual([]);
    expect(shared(5, sentences)).toEqual([]);
    expect(shared(4, names)).toContain('machine learning operations engineer');
  });
});

/** Runs of so many words that one of the texts has in common with a line of the guide. */
function shared(length: number, texts: readonly string[]): string[] {
  const runs = new Set((guide ?? []).flatMap((line) => runsOf(length, line)));
  return texts.flatMap((text) => runsOf(length, text)).filter((run) => runs.has(run));
}

function runsOf(length: number, text: string): string[] {
  const words = terms(text);
  return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' '));
}
