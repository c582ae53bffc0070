import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSmallGraph, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => (service = await serveSmallGraph()));
afterAll(() => service.close());

const QUERY = `query ($have: [SkillClaim!]!, $target: ID!) {
  skillGap(have: $have, target: $target) {
    target { id }
    coverage
    essentialCoverage
    met { skill { id } }
    partly { need { skill { id } level } heldLevel neededLevel }
    missing {
      need { skill { id name } importance weight neededBy { id } alternatives { id } evidence { source { id } locator basis } }
      transferableFrom { concept { id } score shared { id } }
    }
  }
}`;

it('answers with needs, who needs them and the evidence', async () => {
  const have = [{ skill: 'skill/python', level: 0.45 }, { skill: 'skill/statistics' }];
  const { skillGap } = await service.ask(QUERY, { have, target: 'role/ml-engineer' });
  expect(skillGap.target).toEqual({ id: 'role/ml-engineer' });
  expect(skillGap.met).toEqual([{ skill: { id: 'skill/statistics' } }]);
  expect(skillGap.partly).toEqual([
    { need: { skill: { id: 'skill/python' }, level: 0.9 }, heldLevel: 0.45, neededLevel: 0.9 },
  ]);
  expect(skillGap.missing.map(({ need }: { need: { skill: { id: string } } }) => need.skill.id)).toEqual([
    'skill/machine-learning',
    'tool/kubernetes',
    'tool/mlflow',
    'skill/c-plus-plus',
    'skill/model-monitoring',
    'skill/communication',
  ]);
  const monitoring = skillGap.missing[4].need;
  expect(monitoring.neededBy).toEqual([{ id: 'responsibility/operate-models' }, { id: 'role/ml-engineer' }]);
  expect(monitoring.evidence).toEqual([
    { source: { id: 'source/editors' }, locator: null, basis: 'INFERRED' },
    { source: { id: 'source/guide' }, locator: null, basis: 'STATED' },
  ]);
  expect(skillGap.coverage).toBeCloseTo(0.95 / 5.5);
  expect(skillGap.essentialCoverage).toBeCloseTo(0.45 / 2.9);
});

it('tells of unknown ids with a code and suggestions', async () => {
  const { errors } = await service.send(QUERY, { have: [{ skill: 'skill/pyton' }], target: 'role/nobody' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  expect(errors?.[0]?.message).toContain('"skill/pyton" (did you mean skill/python?)');
  expect(errors?.[0]?.message).toContain('"role/nobody"');
});

it('costs a constant number of store calls, however much is selected', async () => {
  service.calls.reset();
  await service.ask(QUERY, { have: [{ skill: 'skill/python' }], target: 'role/ml-engineer' });
  expect(service.calls.names.length).toBeLessThan(15);
});
