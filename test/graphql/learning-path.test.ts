import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSmallGraph, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => (service = await serveSmallGraph()));
afterAll(() => service.close());

const QUERY = `query ($have: [SkillClaim!]!, $goals: [ID!]!) {
  learningPath(have: $have, goals: $goals) {
    phases {
      index
      steps { skill { id } neededFor { id } after { id } tools { id } basis evidence { basis reason } }
    }
    alreadyKnown { id }
    otherTools { id }
    cycles { id }
  }
}`;

it('answers in phases, with reasons and evidence', async () => {
  const { learningPath } = await service.ask(QUERY, {
    have: [{ skill: 'skill/python' }],
    goals: ['skill/model-monitoring'],
  });
  expect(learningPath.phases).toMatchObject([
    { index: 0, steps: [{ skill: { id: 'skill/statistics' }, after: [], basis: 'INFERRED' }] },
    { index: 1, steps: [{ skill: { id: 'skill/machine-learning' }, after: [{ id: 'skill/statistics' }] }] },
    { index: 2, steps: [{ skill: { id: 'skill/model-monitoring' }, neededFor: [{ id: 'skill/model-monitoring' }] }] },
  ]);
  expect(learningPath.phases[0].steps[0].evidence).toEqual([
    { basis: 'INFERRED', reason: 'The one calls for the other.' },
  ]);
  expect(learningPath.alreadyKnown).toEqual([{ id: 'skill/python' }]);
  expect(learningPath.cycles).toEqual([]);
});

it('names needed tools that belong to no step', async () => {
  const { learningPath } = await service.ask(QUERY, { have: [], goals: ['role/ml-engineer'] });
  expect(learningPath.otherTools).toEqual([{ id: 'tool/kubernetes' }, { id: 'tool/mlflow' }]);
});

it('refuses a path to nowhere', async () => {
  const { errors } = await service.send(QUERY, { have: [], goals: [] });
  expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
});
