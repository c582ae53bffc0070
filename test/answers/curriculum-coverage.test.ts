import { describe, expect, it } from 'vitest';
import { findCurriculumCoverage, type CurriculumCoverage } from '../../src/answers/curriculum-coverage.ts';
import type { Change } from '../../src/domain/change.ts';
import { relate } from '../support/changes.ts';
import { countCalls } from '../support/count-calls.ts';
import { openGraph } from '../support/temporary-graph.ts';

const ROLE = 'role/engineer';
const CHANGES = [
  relate(ROLE, 'REQUIRES', 'skill/ml', { importance: 'ESSENTIAL', weight: 1, level: 0.9 }),
  relate(ROLE, 'REQUIRES', 'skill/programming', { importance: 'ESSENTIAL', weight: 0.5 }),
  relate(ROLE, 'REQUIRES', 'skill/sql', { importance: 'OPTIONAL', weight: 0.5 }),
  relate('skill/python', 'BROADER', 'skill/programming'),
  relate('skill/python', 'PREREQUISITE_OF', 'skill/ml'),
  relate('skill/maths', 'PREREQUISITE_OF', 'skill/ml'),
  relate('skill/algebra', 'PREREQUISITE_OF', 'skill/maths'),
  relate('role/cook', 'REQUIRES', 'skill/baking'),
  relate('role/cook', 'USES', 'tool/oven'),
];

type Unit = readonly [title: string, ...skills: string[]];

async function cover(
  units: readonly Unit[],
  target = ROLE,
  changes: readonly Change[] = CHANGES,
): Promise<CurriculumCoverage> {
  const given = units.map(([title, ...skills]) => ({ title, skills }));
  return findCurriculumCoverage(await openGraph(changes), { units: given, target });
}

const names = (needs: readonly { readonly skill: string }[]): string[] => needs.map(({ skill }) => skill);

describe('coverage', () => {
  it('is the share of the needed weight that is taught, narrower skills included', async () => {
    const answer = await cover([
      ['One', 'skill/python'],
      ['Two', 'skill/ml'],
    ]);
    expect(names(answer.covered)).toEqual(['skill/ml', 'skill/programming']);
    expect(names(answer.missing)).toEqual(['skill/sql']);
    expect(answer.coverage).toBe(0.75);
    expect(answer.essentialCoverage).toBe(1);
  });

  it('is nothing without units', async () => {
    const answer = await cover([]);
    expect(answer).toMatchObject({
      coverage: 0,
      essentialCoverage: 0,
      covered: [],
      offTarget: [],
      repeated: [],
      orderViolations: [],
    });
    expect(answer.missing).toHaveLength(3);
  });

  it('is full for a target that needs nothing', async () => {
    const answer = await cover([['One', 'skill/ml']], 'role/idle', [...CHANGES, relate(ROLE, 'LEADS_TO', 'role/idle')]);
    expect(answer).toMatchObject({ coverage: 1, essentialCoverage: 1, offTarget: ['skill/ml'] });
  });
});

describe('what is taught besides', () => {
  it('is off target when it meets no need and comes before nothing that is needed', async () => {
    const answer = await cover([['One', 'skill/algebra', 'skill/baking', 'tool/oven', 'skill/python']]);
    expect(answer.offTarget).toEqual(['skill/baking', 'tool/oven']);
  });

  it('is repeated when several units teach it, not when one names it twice', async () => {
    const answer = await cover([
      ['One', 'skill/sql', 'skill/ml', 'skill/ml'],
      ['Two', 'skill/sql'],
    ]);
    expect(answer.repeated).toEqual(['skill/sql']);
  });
});

describe('the order', () => {
  it('is violated by a prerequisite that comes later or nowhere', async () => {
    const answer = await cover([
      ['One', 'skill/ml'],
      ['Two', 'skill/maths'],
    ]);
    expect(answer.orderViolations).toMatchObject([
      { skill: 'skill/ml', unit: 'One', prerequisite: 'skill/maths', prerequisiteUnit: 'Two' },
      { skill: 'skill/ml', unit: 'One', prerequisite: 'skill/python', prerequisiteUnit: null },
      { skill: 'skill/maths', unit: 'Two', prerequisite: 'skill/algebra', prerequisiteUnit: null },
    ]);
    expect(answer.orderViolations[0]?.relation).toEqual({
      type: 'PREREQUISITE_OF',
      from: 'skill/maths',
      to: 'skill/ml',
    });
  });

  it('holds when the prerequisite comes in an earlier or the same unit', async () => {
    const answer = await cover([
      ['One', 'skill/algebra'],
      ['Two', 'skill/maths', 'skill/python', 'skill/ml'],
      ['Three', 'skill/maths'],
    ]);
    expect(answer.orderViolations).toEqual([]);
  });

  it('takes a narrower skill for the prerequisite, but not the skill itself', async () => {
    const changes = [
      relate('skill/python', 'BROADER', 'skill/programming'),
      relate('skill/java', 'BROADER', 'skill/programming'),
      relate('skill/programming', 'PREREQUISITE_OF', 'skill/python'),
      relate(ROLE, 'REQUIRES', 'skill/python'),
    ];
    expect((await cover([['One', 'skill/python']], ROLE, changes)).orderViolations).toHaveLength(1);
    expect(
      (
        await cover(
          [
            ['One', 'skill/java'],
            ['Two', 'skill/python'],
          ],
          ROLE,
          changes,
        )
      ).orderViolations,
    ).toEqual([]);
  });
});

it('refuses unknown ids, all at once, and other kinds', async () => {
  await expect(
    cover(
      [
        ['One', 'skill/x'],
        ['Two', 'skill/y'],
      ],
      'role/z',
    ),
  ).rejects.toMatchObject({
    code: 'NOT_FOUND',
    details: { missing: ['skill/x', 'skill/y', 'role/z'] },
  });
  await expect(cover([['One', ROLE]])).rejects.toThrow(`"${ROLE}" in "units" is a ROLE`);
});

it('sends as many store calls for a long curriculum as for a short one', async () => {
  const calls = countCalls(await openGraph(CHANGES));
  const { store } = calls;
  await findCurriculumCoverage(store, { units: [{ title: 'One', skills: ['skill/ml'] }], target: ROLE });
  const few = calls.names.length;
  calls.reset();
  const units = ['ml', 'maths', 'sql', 'baking', 'python'].map((id) => ({ title: id, skills: [`skill/${id}`] }));
  await findCurriculumCoverage(store, { units, target: ROLE });
  expect(calls.names.length).toBeLessThanOrEqual(few);
  expect(few).toBe(4);
});
