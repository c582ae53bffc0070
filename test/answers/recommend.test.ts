import { describe, expect, it } from 'vitest';
import { recommendRoles } from '../../src/answers/recommend-roles.ts';
import { recommendSkills } from '../../src/answers/recommend-skills.ts';
import { InvalidInput, NotFound } from '../../src/domain/errors.ts';
import { relationId } from '../../src/domain/relation.ts';
import type { Recommendation } from '../../src/domain/recommendation.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { relate } from '../support/changes.ts';
import { countCalls } from '../support/count-calls.ts';
import { smallGraph } from '../support/small-graph.ts';
import { openGraph } from '../support/temporary-graph.ts';

const HAVE = [{ skill: 'skill/python' }, { skill: 'skill/statistics', level: 0.6 }];
const ids = (list: readonly Recommendation[]): string[] => list.map(({ id }) => id);

/** Every reason is a walk along relations that are there. */
async function expectTrueReasons(store: GraphStore, list: readonly Recommendation[]): Promise<void> {
  for (const { because, score } of list) {
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(because.length).toBeGreaterThan(0);
    for (const { path, relations, text } of because) {
      expect(text).toMatch(/\.$/);
      expect(relations).toHaveLength(path.length - 1);
      relations.forEach(({ from, to }, at) => expect([from, to].sort()).toEqual([path[at], path[at + 1]].sort()));
      const evidence = await store.findRelationAssertions(relations);
      expect(
        evidence.every((assertions) => assertions.length > 0),
        relations.map(relationId).join(),
      ).toBe(true);
    }
  }
}

describe('recommended skills from a profile', () => {
  it('are what people with such a profile need, nearest first, none that is held', async () => {
    const store = await openGraph(smallGraph);
    const list = await recommendSkills(store, { have: HAVE, first: 10 });
    expect(list[0]).toMatchObject({ id: 'skill/machine-learning', score: 1 });
    expect(ids(list)).not.toContain('skill/python');
    expect(ids(list)).not.toContain('skill/programming');
    for (const id of ids(list)) expect(id).toMatch(/^skill\//);
    await expectTrueReasons(store, list);
  });

  it('prefer what is particular to the profile to what everyone needs', async () => {
    const roles = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const store = await openGraph([
      ...roles.map((role) => relate(`role/${role}`, 'REQUIRES', 'skill/email')),
      relate('role/a', 'REQUIRES', 'skill/glass-blowing'),
      relate('role/b', 'REQUIRES', 'skill/glass-blowing'),
      relate('role/a', 'REQUIRES', 'skill/furnaces'),
      relate('role/b', 'REQUIRES', 'skill/furnaces'),
    ]);
    const list = await recommendSkills(store, { have: [{ skill: 'skill/glass-blowing' }], first: 2 });
    expect(ids(list)).toEqual(['skill/furnaces', 'skill/email']);
  });

  it('are none when nothing is held, and at most as many as asked for', async () => {
    const store = await openGraph(smallGraph);
    expect(await recommendSkills(store, { have: [], first: 5 })).toEqual([]);
    expect(await recommendSkills(store, { have: HAVE, first: 1 })).toHaveLength(1);
    expect(await recommendSkills(store, { have: HAVE, first: 0 })).toEqual([]);
  });
});

describe('recommended skills towards a goal', () => {
  it('are what the goal still needs and what comes before that, with the way to the goal', async () => {
    const store = await openGraph(smallGraph);
    const list = await recommendSkills(store, { have: HAVE, goal: 'role/ml-engineer', first: 10 });
    expect(list[0]?.id).toBe('skill/machine-learning');
    expect(list[0]?.because[0]).toMatchObject({
      text: 'Machine Learning is required by Machine Learning Engineer.',
      path: ['skill/machine-learning', 'role/ml-engineer'],
    });
    expect(new Set(ids(list))).toEqual(
      new Set(
        [
          'skill/machine-learning',
          'skill/model-monitoring',
          'skill/communication',
          'skill/c-plus-plus',
          'skill/statistics',
        ].filter((id) => id !== 'skill/statistics'),
      ),
    );
    await expectTrueReasons(store, list);
  });

  it('count for more when other needs build on them', async () => {
    const store = await openGraph([
      relate('role/goal', 'REQUIRES', 'skill/basis', { weight: 0.5 }),
      relate('role/goal', 'REQUIRES', 'skill/top', { weight: 0.5 }),
      relate('role/goal', 'REQUIRES', 'skill/lonely', { weight: 0.5 }),
      relate('skill/basis', 'PREREQUISITE_OF', 'skill/top'),
      relate('skill/first', 'PREREQUISITE_OF', 'skill/basis'),
    ]);
    const list = await recommendSkills(store, { have: [], goal: 'role/goal', first: 10 });
    expect(ids(list)).toEqual(['skill/basis', 'skill/lonely', 'skill/top', 'skill/first']);
  });

  it('put first what many needs build on, also where each need is essential', async () => {
    const needs = ['a', 'b', 'c', 'd'].map((name) => `skill/${name}`);
    const store = await openGraph([
      ...needs.map((need) => relate('role/goal', 'REQUIRES', need, { importance: 'ESSENTIAL' })),
      relate('skill/d', 'PREREQUISITE_OF', 'skill/b'),
      relate('skill/d', 'PREREQUISITE_OF', 'skill/c'),
      relate('skill/c', 'PREREQUISITE_OF', 'skill/b'),
    ]);
    const list = await recommendSkills(store, { have: [], goal: 'role/goal', first: 10 });
    expect(ids(list)).toEqual(['skill/d', 'skill/c', 'skill/a', 'skill/b']);
    expect(list.map(({ score }) => score)).toEqual([
      expect.closeTo(0.5),
      expect.closeTo((0.5 * Math.log(2.5)) / Math.log(3)),
      expect.closeTo((0.5 * Math.log(2)) / Math.log(3)),
      expect.closeTo((0.5 * Math.log(2)) / Math.log(3)),
    ]);
  });

  it('are not what comes before something held, unless the goal needs it itself', async () => {
    const store = await openGraph([
      relate('role/goal', 'REQUIRES', 'skill/networks'),
      relate('role/goal', 'REQUIRES', 'skill/calculus'),
      relate('skill/algebra', 'PREREQUISITE_OF', 'skill/calculus'),
      relate('skill/algebra', 'PREREQUISITE_OF', 'skill/learning'),
      relate('skill/calculus', 'PREREQUISITE_OF', 'skill/learning'),
      relate('skill/counting', 'PREREQUISITE_OF', 'skill/algebra'),
      relate('skill/learning', 'PREREQUISITE_OF', 'skill/networks'),
      relate('skill/gpus', 'PREREQUISITE_OF', 'skill/networks'),
    ]);
    const have = [{ skill: 'skill/learning', level: 0.5 }];
    const list = await recommendSkills(store, { have, goal: 'role/goal', first: 10 });
    expect(ids(list)).toEqual(['skill/networks', 'skill/calculus', 'skill/gpus']);
    expect(ids(await recommendSkills(store, { have, first: 10 }))).toEqual(['skill/networks', 'skill/gpus']);
  });

  it('end on a loop of prerequisites', async () => {
    const store = await openGraph([
      relate('role/goal', 'REQUIRES', 'skill/a'),
      relate('skill/a', 'PREREQUISITE_OF', 'skill/b'),
      relate('skill/b', 'PREREQUISITE_OF', 'skill/a'),
    ]);
    expect(ids(await recommendSkills(store, { have: [], goal: 'role/goal', first: 10 }))).toEqual([
      'skill/a',
      'skill/b',
    ]);
  });

  it('take a skill for a goal, and are none for a goal that needs nothing more', async () => {
    const store = await openGraph(smallGraph);
    const list = await recommendSkills(store, { have: [], goal: 'skill/machine-learning', first: 10 });
    expect(ids(list)).toEqual(['skill/machine-learning', 'skill/python', 'skill/statistics', 'skill/programming']);
    expect(list[0]?.because[0]?.text).toBe('Machine Learning is the goal itself.');
    const have = [{ skill: 'skill/machine-learning' }, { skill: 'skill/python' }, { skill: 'skill/statistics' }];
    expect(await recommendSkills(store, { have, goal: 'role/data-scientist', first: 10 })).toEqual([]);
  });
});

describe('recommended roles', () => {
  it('are those whose needs are covered best, with what covers them', async () => {
    const store = await openGraph(smallGraph);
    const list = await recommendRoles(store, { have: HAVE, first: 10 });
    expect(ids(list)).toEqual(['role/data-scientist', 'role/data-analyst', 'role/ml-engineer']);
    expect(list[0]?.because[0]).toMatchObject({
      text: 'Python is required by Data Scientist.',
      path: ['skill/python', 'role/data-scientist'],
    });
    await expectTrueReasons(store, list);
  });

  it('count a narrower skill as the broader one, and are none when nothing is held', async () => {
    const store = await openGraph([
      relate('skill/pandas', 'BROADER', 'skill/python'),
      relate('role/analyst', 'REQUIRES', 'skill/python'),
    ]);
    expect(ids(await recommendRoles(store, { have: [{ skill: 'skill/pandas' }], first: 5 }))).toEqual(['role/analyst']);
    expect(await recommendRoles(store, { have: [], first: 5 })).toEqual([]);
  });
});

describe('bad input', () => {
  it('names all unknown ids at once, ids of other kinds and levels off the scale', async () => {
    const store = await openGraph(smallGraph);
    const unknown = recommendSkills(store, { have: [{ skill: 'skill/pyton' }], goal: 'role/nobody', first: 5 });
    await expect(unknown).rejects.toThrow(NotFound);
    await expect(unknown).rejects.toThrow(/skill\/pyton.*role\/nobody/s);
    await expect(recommendSkills(store, { have: HAVE, goal: 'region/europe', first: 5 })).rejects.toThrow(InvalidInput);
    await expect(recommendRoles(store, { have: [{ skill: 'role/ml-engineer' }], first: 5 })).rejects.toThrow(
      InvalidInput,
    );
    await expect(recommendRoles(store, { have: [{ skill: 'skill/python', level: 2 }], first: 5 })).rejects.toThrow(
      /level 2 of skill\/python/,
    );
  });

  it('takes the same skill twice for one, at the higher level', async () => {
    const store = await openGraph(smallGraph);
    const twice = [{ skill: 'skill/python', level: 0.2 }, { skill: 'skill/python' }];
    expect(await recommendRoles(store, { have: twice, first: 5 })).toEqual(
      await recommendRoles(store, { have: [{ skill: 'skill/python' }], first: 5 }),
    );
  });
});

describe('store calls', () => {
  it('are as many for the small graph as for a larger one', async () => {
    const large = [
      ...smallGraph,
      ...Array.from({ length: 200 }, (_, n) => relate(`role/r${n % 40}`, 'REQUIRES', `skill/s${n % 53}`)),
      ...Array.from({ length: 60 }, (_, n) => relate(`skill/s${n % 53}`, 'PREREQUISITE_OF', 'skill/machine-learning')),
    ];
    const counts = [];
    for (const changes of [smallGraph, large]) {
      const counter = countCalls(await openGraph(changes));
      const { store, names } = counter;
      await recommendRoles(store, { have: HAVE, first: 10 });
      counter.reset();
      const calls = [];
      await recommendRoles(store, { have: HAVE, first: 10 });
      calls.push(names.length);
      counter.reset();
      await recommendSkills(store, { have: HAVE, first: 10 });
      calls.push(names.length);
      counter.reset();
      await recommendSkills(store, { have: HAVE, goal: 'role/ml-engineer', first: 10 });
      calls.push(names.length);
      counts.push(calls);
    }
    expect(counts[1]).toEqual(counts[0]);
    expect(Math.max(...(counts[0] ?? []))).toBeLessThanOrEqual(10);
  });
});
