import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSmallGraph, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => (service = await serveSmallGraph()));
afterAll(() => service.close());

const QUERY = `query ($from: CareerStart!, $to: ID!, $optimise: PathGoal, $first: Int, $maxSteps: Int) {
  careerPaths(from: $from, to: $to, optimise: $optimise, first: $first, maxSteps: $maxSteps) {
    paths {
      cost
      steps {
        from { id } to { id } relation basis
        newSkills { skill { id } importance }
        keptSkills { id }
        payChange { currency fromMin fromMax toMin toMax year }
        evidence { source { id } basis }
      }
    }
    noPathReason
  }
}`;

it('answers with steps, skills and evidence', async () => {
  const { careerPaths } = await service.ask(QUERY, { from: { role: 'role/data-analyst' }, to: 'role/ml-engineer' });
  expect(careerPaths.noPathReason).toBeNull();
  expect(careerPaths.paths).toHaveLength(1);
  expect(careerPaths.paths[0].steps[0]).toEqual({
    from: { id: 'role/data-analyst' },
    to: { id: 'role/data-scientist' },
    relation: 'LEADS_TO',
    basis: 'STATED',
    newSkills: [
      { skill: { id: 'skill/machine-learning' }, importance: 'ESSENTIAL' },
      { skill: { id: 'skill/python' }, importance: 'ESSENTIAL' },
    ],
    keptSkills: [{ id: 'skill/statistics' }],
    payChange: null,
    evidence: [{ source: { id: 'source/guide' }, basis: 'STATED' }],
  });
});

it('starts from a stage or from skills as well', async () => {
  const stage = await service.ask(QUERY, { from: { stage: 'career-stage/junior' }, to: 'role/platform-lead' });
  expect(stage.careerPaths.paths[0].steps.map((step: { relation: string }) => step.relation)).toEqual([
    'NEXT_STAGE',
    'HAS_STAGE',
    'LEADS_TO',
  ]);
  const skills = await service.ask(QUERY, { from: { skills: ['skill/statistics'] }, to: 'role/ml-engineer', first: 1 });
  expect(skills.careerPaths.paths[0].steps[0].from.id).toBe('role/data-analyst');
});

it('says why there is no path', async () => {
  const { careerPaths } = await service.ask(QUERY, { from: { role: 'role/platform-lead' }, to: 'role/ml-engineer' });
  expect(careerPaths).toEqual({
    paths: [],
    noPathReason: expect.stringMatching(/^Nothing leads on from Platform Lead/) as string,
  });
});

it('refuses two starts, an unknown goal and too many steps', async () => {
  const to = 'role/ml-engineer';
  const code = async (variables: object): Promise<unknown> =>
    (await service.send(QUERY, variables)).errors?.[0]?.extensions.code;
  expect(await code({ from: { role: to, stage: 'career-stage/junior' }, to })).toBe('BAD_USER_INPUT');
  expect(await code({ from: { role: to }, to: 'role/none' })).toBe('NOT_FOUND');
  expect(await code({ from: { role: to }, to, maxSteps: 0 })).toBe('INVALID_INPUT');
});
