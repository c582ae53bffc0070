import { describe, expect, it } from 'vitest';
import { findSkillGap, findSkillGapNow, type SkillGap } from '../../src/answers/skill-gap.ts';
import type { Change } from '../../src/domain/change.ts';
import type { SkillClaim } from '../../src/answers/held-skills.ts';
import { concept, relate } from '../support/changes.ts';
import { countCalls } from '../support/count-calls.ts';
import { openGraph } from '../support/temporary-graph.ts';

const ENGINEER = 'role/engineer';
const essential = (weight: number, level?: number) => ({ importance: 'ESSENTIAL' as const, weight, level });
const optional = (weight: number) => ({ importance: 'OPTIONAL' as const, weight });

async function gap(
  changes: readonly Change[],
  have: readonly (string | SkillClaim)[],
  target = ENGINEER,
): Promise<SkillGap> {
  const input = { have: have.map((claim) => (typeof claim === 'string' ? { skill: claim } : claim)), target };
  const store = await openGraph(changes);
  const answer = await findSkillGap(store, input);
  // What it is made of is kept by now.
  expect(findSkillGapNow(store, input)).toEqual(answer);
  return answer;
}

const names = (needs: readonly { readonly skill: string }[]): string[] => needs.map(({ skill }) => skill);
const missing = (answer: SkillGap): string[] => names(answer.missing.map(({ need }) => need));

describe('what is needed', () => {
  it('is inherited from broader roles, from responsibilities and from what those are part of', async () => {
    const answer = await gap(
      [
        relate(ENGINEER, 'REQUIRES', 'skill/python', essential(0.9)),
        relate(ENGINEER, 'BROADER', 'role/technician'),
        relate('role/technician', 'REQUIRES', 'skill/english', optional(0.4)),
        relate(ENGINEER, 'HAS_RESPONSIBILITY', 'responsibility/deploy'),
        relate('responsibility/deploy', 'BROADER', 'responsibility/operate'),
        relate('responsibility/operate', 'USES', 'tool/docker', essential(0.7)),
        relate('role/specialist', 'BROADER', ENGINEER),
        relate('role/specialist', 'REQUIRES', 'skill/cuda', essential(1)),
      ],
      [],
    );
    expect(answer.missing.map(({ need }) => [need.skill, need.importance, need.weight, need.neededBy])).toEqual([
      ['skill/python', 'ESSENTIAL', 0.9, [ENGINEER]],
      ['tool/docker', 'ESSENTIAL', 0.7, ['responsibility/operate']],
      ['skill/english', 'OPTIONAL', 0.4, ['role/technician']],
    ]);
    expect(answer.missing[1]?.need.relations).toEqual([
      { type: 'USES', from: 'responsibility/operate', to: 'tool/docker' },
    ]);
  });

  it('of a responsibility is also what its parts need; a role has only the parts that it has', async () => {
    const changes = [
      relate('responsibility/test', 'BROADER', 'responsibility/quality'),
      relate('responsibility/test', 'REQUIRES', 'skill/testing'),
      relate(ENGINEER, 'HAS_RESPONSIBILITY', 'responsibility/quality'),
      relate('responsibility/quality', 'REQUIRES', 'skill/care'),
    ];
    expect(missing(await gap(changes, [], 'responsibility/quality'))).toEqual(['skill/care', 'skill/testing']);
    expect(missing(await gap(changes, []))).toEqual(['skill/care']);
  });

  it('counts once for all who need it, as much as the one who needs it most', async () => {
    const { missing } = await gap(
      [
        relate(ENGINEER, 'REQUIRES', 'skill/python', { ...optional(0.4), level: 0.5 }),
        relate(ENGINEER, 'HAS_RESPONSIBILITY', 'responsibility/build'),
        relate('responsibility/build', 'REQUIRES', 'skill/python', essential(0.8, 0.9)),
      ],
      [],
    );
    expect(missing).toHaveLength(1);
    expect(missing[0]?.need).toMatchObject({
      importance: 'ESSENTIAL',
      weight: 0.8,
      level: 0.9,
      neededBy: ['responsibility/build', ENGINEER],
    });
  });

  it('is optional and lighter where the responsibility is', async () => {
    const { missing } = await gap(
      [
        relate(ENGINEER, 'HAS_RESPONSIBILITY', 'responsibility/teach', optional(0.5)),
        relate('responsibility/teach', 'REQUIRES', 'skill/patience', essential(0.8)),
      ],
      [],
    );
    expect(missing[0]?.need).toMatchObject({ importance: 'OPTIONAL', weight: 0.4 });
  });

  it('weighs a half where nobody says how much, and leaves qualifications out', async () => {
    const answer = await gap(
      [
        relate(ENGINEER, 'REQUIRES', 'skill/python'),
        relate(ENGINEER, 'REQUIRES', 'qualification/degree', essential(1)),
      ],
      [],
    );
    expect(answer.missing.map(({ need }) => [need.skill, need.importance, need.weight])).toEqual([
      ['skill/python', null, 0.5],
    ]);
  });

  it('of a stage is what it develops; of a challenge what addresses it or a narrower one', async () => {
    const stage = await gap([relate('career-stage/junior', 'DEVELOPS', 'skill/sql')], [], 'career-stage/junior');
    expect(missing(stage)).toEqual(['skill/sql']);
    const challenge = await gap(
      [
        relate('skill/monitoring', 'ADDRESSES', 'challenge/drift', { weight: 0.9 }),
        relate('tool/prometheus', 'ADDRESSES', 'challenge/operations', { weight: 0.3 }),
        relate('practice/review', 'ADDRESSES', 'challenge/operations'),
        relate('challenge/drift', 'BROADER', 'challenge/operations'),
        relate('challenge/operations', 'BROADER', 'challenge/everything'),
        relate('skill/luck', 'ADDRESSES', 'challenge/everything'),
      ],
      [],
      'challenge/operations',
    );
    expect(challenge.missing.map(({ need }) => [need.skill, need.neededBy])).toEqual([
      ['skill/monitoring', ['challenge/drift']],
      ['tool/prometheus', ['challenge/operations']],
    ]);
  });

  it('of a skill is the skill', async () => {
    const answer = await gap([relate('skill/python', 'BROADER', 'skill/programming')], [], 'skill/python');
    expect(missing(answer)).toEqual(['skill/python']);
    expect(answer.coverage).toBe(0);
  });

  it('may be nothing: then it is covered in full', async () => {
    expect(await gap([concept(ENGINEER, 'Engineer')], [])).toEqual({
      target: ENGINEER,
      coverage: 1,
      essentialCoverage: 1,
      met: [],
      partly: [],
      missing: [],
    });
  });
});

describe('what is held', () => {
  const needsProgramming = [
    relate(ENGINEER, 'REQUIRES', 'skill/programming', essential(1)),
    relate('skill/python', 'BROADER', 'skill/scripting'),
    relate('skill/scripting', 'BROADER', 'skill/programming'),
    relate('tool/pandas', 'EXAMPLE_OF', 'skill/python'),
  ];

  it('meets what is broader, by a narrower skill or by an example of one', async () => {
    for (const held of ['skill/programming', 'skill/python', 'tool/pandas']) {
      expect(names((await gap(needsProgramming, [held])).met)).toEqual(['skill/programming']);
    }
  });

  it('does not meet what is narrower', async () => {
    const changes = [...needsProgramming, relate(ENGINEER, 'REQUIRES', 'skill/python', essential(1))];
    const answer = await gap(changes, ['skill/programming']);
    expect(missing(answer)).toEqual(['skill/python']);
    expect(answer.coverage).toBe(0.5);
  });

  it('meets partly what is needed at a higher level, and counts in proportion', async () => {
    const changes = [
      relate(ENGINEER, 'REQUIRES', 'skill/python', essential(0.8, 0.9)),
      relate(ENGINEER, 'REQUIRES', 'skill/sql', optional(0.2)),
    ];
    const answer = await gap(changes, [{ skill: 'skill/python', level: 0.45 }]);
    expect(answer.partly).toMatchObject([{ need: { skill: 'skill/python' }, heldLevel: 0.45, neededLevel: 0.9 }]);
    expect(answer.coverage).toBeCloseTo(0.4);
    expect(answer.essentialCoverage).toBeCloseTo(0.5);
    const enough = await gap(changes, [{ skill: 'skill/python', level: 0.9 }]);
    expect(names(enough.met)).toEqual(['skill/python']);
  });

  it('counts the highest of several claims, and a claim of level 0 not at all', async () => {
    const changes = [relate(ENGINEER, 'REQUIRES', 'skill/python', essential(1, 0.8))];
    const twice = [
      { skill: 'skill/python', level: 0.2 },
      { skill: 'skill/python', level: 0.8 },
    ];
    expect((await gap(changes, twice)).coverage).toBe(1);
    expect(missing(await gap(changes, [{ skill: 'skill/python', level: 0 }]))).toEqual(['skill/python']);
  });

  it('meets alternatives by any one of them', async () => {
    const cloud = { ...essential(0.6), anyOf: 'cloud' };
    const changes = [
      relate(ENGINEER, 'USES', 'tool/aws', cloud),
      relate(ENGINEER, 'USES', 'tool/azure', cloud),
      relate(ENGINEER, 'USES', 'tool/gcp', cloud),
      relate(ENGINEER, 'REQUIRES', 'skill/python', essential(0.6)),
    ];
    const one = await gap(changes, ['tool/gcp']);
    expect(one.met).toMatchObject([{ skill: 'tool/gcp', alternatives: ['tool/aws', 'tool/azure'] }]);
    expect(one.coverage).toBe(0.5);
    expect(missing(one)).toEqual(['skill/python']);
    const none = await gap(changes, ['skill/python']);
    expect(none.missing).toMatchObject([{ need: { skill: 'tool/aws', alternatives: ['tool/azure', 'tool/gcp'] } }]);
    expect(none.coverage).toBe(0.5);
  });
});

describe('bad input', () => {
  const changes = [relate(ENGINEER, 'REQUIRES', 'skill/python'), relate(ENGINEER, 'FACES', 'challenge/drift')];

  it('names all unknown ids at once, with near names', async () => {
    const error = gap(changes, ['skill/pythn', 'skill/none-such'], 'role/enginer');
    await expect(error).rejects.toMatchObject({
      code: 'NOT_FOUND',
      details: {
        missing: ['skill/pythn', 'skill/none-such', 'role/enginer'],
        suggestions: { 'skill/pythn': [{ id: 'skill/python' }], 'role/enginer': [{ id: ENGINEER }] },
      },
    });
  });

  it('names ids of the wrong kind and what they are', async () => {
    const error = gap(changes, [ENGINEER, 'challenge/drift'], 'challenge/drift');
    await expect(error).rejects.toMatchObject({ code: 'INVALID_INPUT', details: { problems: { length: 2 } } });
    await expect(gap(changes, [], 'source/guide')).rejects.toThrow('"source/guide" in "target" is a SOURCE');
  });

  it('refuses levels outside 0 to 1, all at once', async () => {
    const have = [
      { skill: 'skill/python', level: 1.5 },
      { skill: 'skill/python', level: -1 },
      { skill: 'skill/python', level: NaN },
    ];
    await expect(gap(changes, have)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      details: { problems: { length: 3 } },
    });
  });
});

it('sends as many store calls for a large graph as for a small one', async () => {
  const world = (size: number): Change[] =>
    [...Array(size).keys()].flatMap((n) => [
      relate(ENGINEER, 'REQUIRES', `skill/s${n}`, essential(1)),
      relate(ENGINEER, 'USES', `tool/t${n}`),
      relate('role/other', 'REQUIRES', `skill/s${n}`),
      relate(ENGINEER, 'HAS_RESPONSIBILITY', `responsibility/r${n}`),
      relate(`responsibility/r${n}`, 'REQUIRES', `skill/x${n}`),
      relate(`skill/s${n}`, 'BROADER', 'skill/top'),
    ]);
  const callsFor = async (size: number): Promise<number> => {
    const { store, names } = countCalls(await openGraph(world(size)));
    await findSkillGap(store, { have: [{ skill: 'skill/s0' }, { skill: 'skill/x1' }], target: ENGINEER });
    return names.length;
  };
  expect(await callsFor(40)).toBe(await callsFor(4));
  expect(await callsFor(4)).toBeLessThan(6);
});
