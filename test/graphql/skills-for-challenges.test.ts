import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSmallGraph, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => (service = await serveSmallGraph()));
afterAll(() => service.close());

const QUERY = `query ($challenges: [ID!]!, $have: [ID!], $first: Int) {
  skillsForChallenges(challenges: $challenges, have: $have, first: $first) {
    ranked { skill { id } score covers { challenge { id } weight evidence { basis reason } } }
    cover { id }
    uncovered { id }
  }
}`;
const challenges = ['challenge/model-drift', 'challenge/silos'];

it('answers with a ranking, a cover and the evidence', async () => {
  const { skillsForChallenges } = await service.ask(QUERY, { challenges });
  const evidence = [{ basis: 'INFERRED', reason: 'The one calls for the other.' }];
  expect(skillsForChallenges.ranked).toEqual([
    {
      skill: { id: 'skill/communication' },
      score: 0.5,
      covers: [{ challenge: { id: 'challenge/silos' }, weight: 0.5, evidence }],
    },
    {
      skill: { id: 'skill/model-monitoring' },
      score: 0.5,
      covers: [{ challenge: { id: 'challenge/model-drift' }, weight: 0.5, evidence }],
    },
  ]);
  expect(skillsForChallenges.cover).toEqual([{ id: 'skill/communication' }, { id: 'skill/model-monitoring' }]);
  expect(skillsForChallenges.uncovered).toEqual([]);
});

it('takes into account what is held', async () => {
  const { skillsForChallenges } = await service.ask(QUERY, { challenges, have: ['tool/mlflow'] });
  expect(skillsForChallenges.cover).toEqual([{ id: 'skill/communication' }]);
  expect(skillsForChallenges.ranked[1].score).toBeCloseTo(0.2);
});

it('refuses an empty list', async () => {
  const { errors } = await service.send(QUERY, { challenges: [] });
  expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
});
