import { describe, expect, it } from 'vitest';
import { findSkillsForChallenges, type SkillsForChallenges } from '../../src/answers/skills-for-challenges.ts';
import type { Change } from '../../src/domain/change.ts';
import { relate } from '../support/changes.ts';
import { countCalls } from '../support/count-calls.ts';
import { openGraph } from '../support/temporary-graph.ts';

const addresses = (id: string, challenge: string, weight?: number): Change =>
  relate(id, 'ADDRESSES', `challenge/${challenge}`, weight === undefined ? {} : { weight });

const CHANGES = [
  addresses('skill/monitoring', 'drift', 0.9),
  addresses('skill/statistics', 'drift', 0.4),
  addresses('skill/statistics', 'bias', 0.8),
  addresses('skill/talking', 'silos'),
  addresses('tool/grafana', 'drift', 0.6),
  addresses('practice/retraining', 'rain'),
  relate('challenge/bias', 'BROADER', 'challenge/data'),
];
const ALL = ['challenge/drift', 'challenge/data', 'challenge/silos', 'challenge/rain'];

async function ask(challenges: readonly string[], have?: readonly string[], first = 20): Promise<SkillsForChallenges> {
  return findSkillsForChallenges(await openGraph(CHANGES), { challenges, have, first });
}

const ranking = ({ ranked }: SkillsForChallenges): [string, number][] =>
  ranked.map(({ skill, score }) => [skill, Math.round(score * 100) / 100]);

describe('ranked', () => {
  it('goes by the sum of what a skill helps, narrower challenges included', async () => {
    const answer = await ask(ALL);
    expect(ranking(answer)).toEqual([
      ['skill/statistics', 1.2],
      ['skill/monitoring', 0.9],
      ['skill/talking', 0.5],
    ]);
    expect(answer.ranked[0]?.covers).toEqual([
      {
        challenge: 'challenge/data',
        weight: 0.8,
        relations: [{ type: 'ADDRESSES', from: 'skill/statistics', to: 'challenge/bias' }],
      },
      {
        challenge: 'challenge/drift',
        weight: 0.4,
        relations: [{ type: 'ADDRESSES', from: 'skill/statistics', to: 'challenge/drift' }],
      },
    ]);
  });

  it('counts only what is better than anything held, and leaves out what is held', async () => {
    expect(ranking(await ask(ALL, ['tool/grafana']))).toEqual([
      ['skill/statistics', 0.8],
      ['skill/talking', 0.5],
      ['skill/monitoring', 0.3],
    ]);
    expect(ranking(await ask(['challenge/drift'], ['skill/monitoring']))).toEqual([]);
  });

  it('is cut after `first`', async () => {
    expect((await ask(ALL, [], 1)).ranked).toHaveLength(1);
  });
});

describe('cover', () => {
  it('is a smallest set that addresses all that skills can address', async () => {
    const answer = await ask(ALL);
    expect(answer.cover).toEqual(['skill/statistics', 'skill/talking']);
    expect(answer.uncovered).toEqual(['challenge/rain']);
  });

  it('needs nothing more for what is held', async () => {
    const answer = await ask(['challenge/drift', 'challenge/silos'], ['tool/grafana']);
    expect(answer.cover).toEqual(['skill/talking']);
    expect(answer.uncovered).toEqual([]);
  });
});

it('takes a challenge that is named twice once', async () => {
  expect(await ask(['challenge/drift', 'challenge/drift'])).toEqual(await ask(['challenge/drift']));
});

it('answers the cover alone where no ranked skill is wanted', async () => {
  const [all, none] = [await ask(ALL), await ask(ALL, [], 0)];
  expect(none).toEqual({ ...all, ranked: [] });
});

it('refuses an empty list, unknown ids and other kinds', async () => {
  await expect(ask([])).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  await expect(ask(['skill/talking'])).rejects.toThrow('"skill/talking" in "challenges" is a SKILL');
  await expect(ask(['challenge/drft'], ['skill/none'])).rejects.toMatchObject({
    code: 'NOT_FOUND',
    details: {
      missing: ['challenge/drft', 'skill/none'],
      suggestions: { 'challenge/drft': [{ id: 'challenge/drift' }] },
    },
  });
});

it('sends as many store calls for many challenges as for one', async () => {
  const calls = countCalls(await openGraph(CHANGES));
  const { store, names } = calls;
  await findSkillsForChallenges(store, { challenges: ['challenge/drift'], have: ['skill/talking'], first: 5 });
  const few = names.length;
  calls.reset();
  await findSkillsForChallenges(store, { challenges: ALL, have: ['skill/talking', 'tool/grafana'], first: 5 });
  expect(names.length).toBe(few);
  expect(few).toBe(3);
});
