import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SkillClaim } from '../../src/answers/held-skills.ts';
import { findLearningPath, type LearningPath } from '../../src/answers/learning-path.ts';
import type { Change } from '../../src/domain/change.ts';
import { relate } from '../support/changes.ts';
import { countCalls } from '../support/count-calls.ts';
import { openGraph } from '../support/temporary-graph.ts';

const ROLE = 'role/engineer';
const before = (from: string, to: string, said: Parameters<typeof relate>[3] = {}): Change =>
  relate(`skill/${from}`, 'PREREQUISITE_OF', `skill/${to}`, said);
const needs = (skill: string, weight = 1): Change =>
  relate(ROLE, 'REQUIRES', `skill/${skill}`, { importance: 'ESSENTIAL', weight });

async function path(
  changes: readonly Change[],
  have: readonly (string | SkillClaim)[] = [],
  goals: readonly string[] = [ROLE],
): Promise<LearningPath> {
  const claims = have.map((claim) => (typeof claim === 'string' ? { skill: claim } : claim));
  return findLearningPath(await openGraph(changes), { have: claims, goals });
}

const phases = (answer: LearningPath): string[][] =>
  answer.phases.map(({ steps }) => steps.map(({ skill }) => skill.replace('skill/', '')));
const step = (answer: LearningPath, skill: string) =>
  answer.phases.flatMap(({ steps }) => steps).find((each) => each.skill === `skill/${skill}`);

describe('phases', () => {
  const changes = [
    needs('ml'),
    needs('sql', 0.4),
    before('python', 'ml'),
    before('maths', 'ml'),
    before('logic', 'python'),
  ];

  it('bring everything to be known before, each after all it builds on', async () => {
    const answer = await path(changes);
    expect(phases(answer)).toEqual([['logic', 'maths', 'sql'], ['python'], ['ml']]);
    expect(answer.phases.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('leave out what is held and what comes before it', async () => {
    const answer = await path(changes, ['skill/python']);
    expect(phases(answer)).toEqual([['maths', 'sql'], ['ml']]);
    expect(answer.alreadyKnown).toEqual(['skill/python']);
    expect(step(answer, 'ml')?.after).toEqual(['skill/maths']);
  });

  it('leave out what comes before something held that no goal needs', async () => {
    const answer = await path([...changes, before('logic', 'proofs'), before('maths', 'proofs')], ['skill/proofs']);
    expect(phases(answer)).toEqual([['python', 'sql'], ['ml']]);
    expect(answer.alreadyKnown).toEqual(['skill/logic', 'skill/maths']);
  });

  it('keep what is needed for its own sake, even before something held', async () => {
    const answer = await path([needs('ml'), needs('maths'), before('maths', 'ml')], ['skill/ml']);
    expect(phases(answer)).toEqual([['maths']]);
    expect(answer.alreadyKnown).toEqual(['skill/ml']);
  });

  it('are none when nothing is missing', async () => {
    expect(await path([needs('ml')], ['skill/ml'])).toEqual({
      phases: [],
      alreadyKnown: ['skill/ml'],
      otherTools: [],
      cycles: [],
    });
  });

  it('deepen what is held at too low a level', async () => {
    const changes = [relate(ROLE, 'REQUIRES', 'skill/python', { level: 0.9 }), before('logic', 'python')];
    const answer = await path(changes, [{ skill: 'skill/python', level: 0.3 }]);
    expect(phases(answer)).toEqual([['python']]);
    expect(answer.alreadyKnown).toEqual(['skill/logic']);
  });

  it('start with what serves most need, then with what unlocks most, then by id', async () => {
    const answer = await path([
      needs('a', 0.3),
      needs('b', 0.9),
      needs('z', 0.3),
      before('c', 'd'),
      before('d', 'e'),
      needs('e', 0.3),
    ]);
    expect(phases(answer)[0]).toEqual(['b', 'c', 'a', 'z']);
  });

  it('take one of several alternatives', async () => {
    const cloud = { anyOf: 'cloud' };
    const changes = ['aws', 'gcp'].map((skill) => relate(ROLE, 'REQUIRES', `skill/${skill}`, cloud));
    expect(phases(await path(changes))).toEqual([['aws']]);
  });
});

describe('a step', () => {
  it('says what it is for, what it comes after, on what basis and with what evidence', async () => {
    const answer = await path(
      [
        relate(ROLE, 'HAS_RESPONSIBILITY', 'responsibility/train'),
        relate('responsibility/train', 'REQUIRES', 'skill/ml'),
        relate('skill/python', 'PREREQUISITE_OF', 'skill/ml', { basis: 'INFERRED' }),
      ],
      [],
    );
    expect(step(answer, 'ml')).toMatchObject({
      neededFor: [ROLE, 'responsibility/train'],
      after: ['skill/python'],
      basis: 'STATED',
      relations: [
        { type: 'PREREQUISITE_OF', from: 'skill/python', to: 'skill/ml' },
        { type: 'REQUIRES', from: 'responsibility/train', to: 'skill/ml' },
      ],
    });
    expect(step(answer, 'python')).toMatchObject({ neededFor: [ROLE, 'skill/ml'], after: [], basis: 'INFERRED' });
  });

  it('is as certain as the weakest link to it', async () => {
    const direct = await path([relate(ROLE, 'REQUIRES', 'skill/ml', { basis: 'INFERRED' })]);
    expect(step(direct, 'ml')?.basis).toBe('INFERRED');
    const inherited = relate(ROLE, 'HAS_RESPONSIBILITY', 'responsibility/train', { basis: 'INFERRED' });
    const answer = await path([inherited, relate('responsibility/train', 'REQUIRES', 'skill/ml')]);
    expect(step(answer, 'ml')?.basis).toBe('INFERRED');
  });

  it('names the tools, needed ones first', async () => {
    const answer = await path([
      needs('containers'),
      relate(ROLE, 'USES', 'tool/podman'),
      relate('tool/docker', 'EXAMPLE_OF', 'skill/containers', { weight: 0.9 }),
      relate('tool/podman', 'EXAMPLE_OF', 'skill/containers', { weight: 0.1 }),
      relate('skill/containers', 'USES', 'tool/linux'),
    ]);
    expect(step(answer, 'containers')?.tools).toEqual(['tool/podman', 'tool/docker', 'tool/linux']);
    expect(answer.otherTools).toEqual([]);
  });

  it('stands for a needed tool, which is learned with its skill', async () => {
    const answer = await path([
      relate(ROLE, 'USES', 'tool/kafka'),
      relate('tool/kafka', 'EXAMPLE_OF', 'skill/streaming'),
      before('messaging', 'streaming'),
    ]);
    expect(phases(answer)).toEqual([['messaging'], ['streaming']]);
    expect(step(answer, 'streaming')).toMatchObject({ neededFor: [ROLE], tools: ['tool/kafka'] });
  });

  it('is not made for a tool whose skill is known or not in the graph: the tool is named by itself', async () => {
    const changes = [
      relate(ROLE, 'USES', 'tool/kafka'),
      relate(ROLE, 'USES', 'tool/odd'),
      relate('tool/kafka', 'EXAMPLE_OF', 'skill/streaming'),
    ];
    const answer = await path(changes, ['skill/streaming']);
    expect(phases(answer)).toEqual([]);
    expect(answer.otherTools).toEqual(['tool/kafka', 'tool/odd']);
  });
});

describe('a cycle', () => {
  it('is reported as the loop itself and broken at its least certain edge', async () => {
    const answer = await path([
      needs('c'),
      before('x', 'a'),
      before('a', 'b', { basis: 'INFERRED', confidence: 0.9 }),
      before('b', 'c', { basis: 'INFERRED', confidence: 0.8 }),
      before('c', 'a', { basis: 'INFERRED', confidence: 0.3 }),
    ]);
    expect(answer.cycles).toEqual([['skill/a', 'skill/b', 'skill/c']]);
    expect(phases(answer)).toEqual([['x'], ['a'], ['b'], ['c']]);
  });

  it('keeps all its skills on the path, wherever it is broken', async () => {
    const answer = await path([needs('a'), before('b', 'a', { basis: 'INFERRED' }), before('a', 'b')]);
    expect(answer.cycles).toEqual([['skill/a', 'skill/b']]);
    expect(phases(answer)).toEqual([['a'], ['b']]);
  });
});

describe('goals', () => {
  it('may be several, of different kinds; each step names those it serves', async () => {
    const changes = [
      needs('ml'),
      before('python', 'ml'),
      before('python', 'monitoring'),
      relate('skill/monitoring', 'ADDRESSES', 'challenge/drift'),
    ];
    const answer = await path(changes, [], [ROLE, 'challenge/drift', 'skill/python']);
    expect(step(answer, 'python')?.neededFor).toEqual([
      'challenge/drift',
      ROLE,
      'skill/python',
      'skill/ml',
      'skill/monitoring',
    ]);
  });

  it('must be there, known and of a fitting kind', async () => {
    const changes = [needs('ml'), relate(ROLE, 'USES', 'tool/kafka')];
    await expect(path(changes, [], [])).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(path(changes, ['skill/x'], ['role/y'])).rejects.toMatchObject({
      code: 'NOT_FOUND',
      details: { missing: ['skill/x', 'role/y'] },
    });
    await expect(path(changes, [], ['tool/kafka'])).rejects.toThrow('is a TOOL');
    await expect(path(changes, [{ skill: 'skill/ml', level: 2 }])).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('may need nothing: then there is nothing to learn', async () => {
    const answer = await path([relate('role/other', 'REQUIRES', 'skill/ml'), relate('role/other', 'LEADS_TO', ROLE)]);
    expect(answer).toEqual({ phases: [], alreadyKnown: [], otherTools: [], cycles: [] });
  });
});

it('puts every step after all its prerequisites, on any graph and profile', async () => {
  const skill = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const pairs = fc.uniqueArray(fc.tuple(skill, skill), { maxLength: 12, selector: (pair) => pair.join('') });
  await fc.assert(
    fc.asyncProperty(pairs, fc.uniqueArray(skill), fc.uniqueArray(skill), async (edges, needed, have) => {
      const prerequisites = edges.filter(([from, to]) => from !== to);
      const changes = [
        relate(ROLE, 'LEADS_TO', 'role/next'),
        ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => relate('role/next', 'REQUIRES', `skill/${id}`)),
        ...needed.map((id) => needs(id)),
        ...prerequisites.map(([from, to]) => before(from, to)),
      ];
      const answer = await path(
        changes,
        have.map((id) => `skill/${id}`),
      );
      const phaseOf = new Map(phases(answer).flatMap((ids, at) => ids.map((id) => [id, at] as const)));
      const missing = needed.filter((id) => !have.includes(id));
      for (const id of missing) expect(phaseOf.has(id)).toBe(true);
      for (const id of have) expect(phaseOf.has(id)).toBe(false);
      const known = new Set(answer.alreadyKnown.map((id) => id.replace('skill/', '')));
      const violated = prerequisites.filter(([from, to]) => {
        const [first, second] = [phaseOf.get(from), phaseOf.get(to)];
        if (second === undefined) return false;
        return first === undefined ? !known.has(from) : first >= second;
      });
      expect(violated.length).toBeLessThanOrEqual(answer.cycles.length);
      for (const { steps, index } of answer.phases)
        for (const { after } of steps)
          for (const id of after) expect(phaseOf.get(id.replace('skill/', ''))).toBeLessThan(index);
    }),
    { numRuns: 40 },
  );
}, 60_000);

it('sends as many store calls for a large graph as for a small one', async () => {
  const world = (size: number): Change[] =>
    [...Array(size).keys()].flatMap((n) => [
      needs(`s${n}`),
      relate(ROLE, 'USES', `tool/t${n}`),
      relate(`tool/t${n}`, 'EXAMPLE_OF', `skill/s${n}`),
      before(`p${n}`, `s${n}`),
      before(`s${n}`, `p${n}`),
    ]);
  const callsFor = async (size: number): Promise<number> => {
    const { store, names } = countCalls(await openGraph(world(size)));
    await findLearningPath(store, { have: [{ skill: 'skill/p0' }], goals: [ROLE] });
    return names.length;
  };
  expect(await callsFor(40)).toBe(await callsFor(4));
  expect(await callsFor(4)).toBeLessThan(12);
});
