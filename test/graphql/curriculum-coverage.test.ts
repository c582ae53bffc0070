import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSmallGraph, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => (service = await serveSmallGraph()));
afterAll(() => service.close());

const QUERY = `query ($units: [CurriculumUnit!]!, $target: ID!) {
  curriculumCoverage(units: $units, target: $target) {
    target { id }
    coverage
    essentialCoverage
    covered { skill { id } }
    missing { skill { id } }
    offTarget { id }
    offTargetTools { id }
    repeated { id }
    repeatedTools { id }
    orderViolations { skill { id } unit prerequisite { id } prerequisiteUnit evidence { basis } }
  }
}`;

it('answers with coverage, what is off target or repeated, and violations of the order', async () => {
  const units = [
    { title: 'Models', skills: ['skill/machine-learning', 'tool/git'] },
    { title: 'Basics', skills: ['skill/statistics', 'skill/python', 'skill/continuous-integration', 'tool/git'] },
    { title: 'Again', skills: ['skill/statistics'] },
  ];
  const { curriculumCoverage } = await service.ask(QUERY, { units, target: 'role/data-scientist' });
  const evidence = [{ basis: 'INFERRED' }];
  expect(curriculumCoverage).toEqual({
    target: { id: 'role/data-scientist' },
    coverage: 1,
    essentialCoverage: 1,
    covered: ['machine-learning', 'python', 'statistics'].map((id) => ({ skill: { id: `skill/${id}` } })),
    missing: [],
    offTarget: [{ id: 'skill/continuous-integration' }],
    offTargetTools: [{ id: 'tool/git' }],
    repeated: [{ id: 'skill/statistics' }],
    repeatedTools: [{ id: 'tool/git' }],
    orderViolations: [
      {
        skill: { id: 'skill/machine-learning' },
        unit: 'Models',
        prerequisite: { id: 'skill/python' },
        prerequisiteUnit: 'Basics',
        evidence,
      },
      {
        skill: { id: 'skill/machine-learning' },
        unit: 'Models',
        prerequisite: { id: 'skill/statistics' },
        prerequisiteUnit: 'Basics',
        evidence,
      },
      {
        skill: { id: 'skill/python' },
        unit: 'Basics',
        prerequisite: { id: 'skill/programming' },
        prerequisiteUnit: null,
        evidence,
      },
    ],
  });
});

it('tells of ids of the wrong kind', async () => {
  const { errors } = await service.send(QUERY, {
    units: [{ title: 'One', skills: ['role/ml-engineer'] }],
    target: 'tool/git',
  });
  expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  expect(errors?.[0]?.message).toContain('"role/ml-engineer" in "units" is a ROLE');
  expect(errors?.[0]?.message).toContain('"tool/git" in "target" is a TOOL');
});
