import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { concept, relate } from '../support/changes.ts';
import { serveSmallGraph, type Service } from '../support/service.ts';

const SKILLS = ['skill/python', 'skill/statistics', 'skill/communication', 'skill/machine-learning'];
const WAGES = { percentile10: 10, percentile25: 20, median: 30, percentile75: 40 };
const wages: Change[] = [
  concept('pay-band/wages', { properties: { min: 10, ...WAGES, currency: 'USD', period: 'HOUR', year: 2024 } }),
  relate('role/platform-lead', 'PAYS', 'pay-band/wages'),
];
const many: Change[] = Array.from({ length: 60 }, (_, i) => `role/r${i}`).flatMap((role) => [
  concept(role, `Role ${role}`),
  ...SKILLS.map((skill) => relate(role, 'REQUIRES', skill, { importance: 'ESSENTIAL' })),
]);

let service: Service;
beforeAll(async () => (service = await serveSmallGraph([...many, ...wages])));
afterAll(() => service.close());

describe('Role', () => {
  it('has its requirements with importance, level and evidence, heaviest first', async () => {
    const { role } = await service.ask(`{
      role(id: "role/ml-engineer") {
        requires(first: 3) { totalCount edges { importance weight level basis direction node { id kind } } }
        essential: requires(importance: ESSENTIAL) { totalCount }
      }
    }`);
    expect(role.requires.totalCount).toBe(7);
    expect(role.essential.totalCount).toBe(3);
    expect(role.requires.edges[1]).toEqual({
      importance: 'ESSENTIAL',
      weight: 1,
      level: 0.7,
      basis: 'STATED',
      direction: 'OUT',
      node: { id: 'skill/machine-learning', kind: 'SKILL' },
    });
  });

  it('has tools, responsibilities, challenges, stages, next roles and pay', async () => {
    const { role } = await service.ask(`{
      role(id: "role/ml-engineer") {
        tools { nodes { id } }
        responsibilities { nodes { ... on Responsibility { id requires { nodes { id } } } } }
        challenges { nodes { id } }
        stages { id next { id } previous { id } stageOf { id } develops { nodes { id } } }
        leadsTo { nodes { id } }
        reachedFrom { nodes { id } }
        collaborators { nodes { id } }
        factors { edges { influences node { ... on Trend { id year } } } }
        pay { min max median currency period year regions { id name } paidTo { nodes { id } } }
      }
    }`);
    expect(role).toEqual({
      tools: { nodes: [{ id: 'tool/kubernetes' }, { id: 'tool/mlflow' }] },
      responsibilities: {
        nodes: [{ id: 'responsibility/operate-models', requires: { nodes: [{ id: 'skill/model-monitoring' }] } }],
      },
      challenges: { nodes: [{ id: 'challenge/model-drift' }, { id: 'challenge/silos' }] },
      stages: [
        {
          id: 'career-stage/junior',
          next: [{ id: 'career-stage/senior' }],
          previous: [],
          stageOf: [{ id: 'role/ml-engineer' }],
          develops: { nodes: [{ id: 'skill/python' }] },
        },
        {
          id: 'career-stage/senior',
          next: [],
          previous: [{ id: 'career-stage/junior' }],
          stageOf: [{ id: 'role/ml-engineer' }],
          develops: { nodes: [{ id: 'skill/communication' }] },
        },
      ],
      leadsTo: { nodes: [{ id: 'role/platform-lead' }, { id: 'role/data-scientist' }] },
      reachedFrom: { nodes: [{ id: 'role/data-scientist' }] },
      collaborators: { nodes: [{ id: 'role/data-scientist' }] },
      factors: { edges: [{ influences: 'DEMAND', node: { id: 'trend/automation', year: 2025 } }] },
      pay: [
        {
          min: 60000,
          max: 95000,
          median: null,
          currency: 'EUR',
          period: 'YEAR',
          year: 2025,
          regions: [{ id: 'region/europe', name: 'Europe' }],
          paidTo: { nodes: [{ id: 'role/ml-engineer' }] },
        },
      ],
    });
  });

  it('has the percentiles of its pay that the source gives', async () => {
    const { role } = await service.ask(`{ role(id: "role/platform-lead") { pay {
      min max percentile10 percentile25 median percentile75 percentile90 period
    } } }`);
    expect(role.pay).toEqual([{ min: 10, max: null, ...WAGES, percentile90: null, period: 'HOUR' }]);
  });

  it('costs as many store calls for fifty roles with their requirements and evidence as for two', async () => {
    const query = `query ($first: Int) {
      concepts(kinds: [ROLE], first: $first) {
        nodes { ... on Role { name aliases requires(first: 100) {
          totalCount edges { importance node { id name assertions { source { name } } } evidence { source { name } } }
        } } }
      }
    }`;
    const cost = async (first: number): Promise<{ roles: number; calls: string[] }> => {
      service.calls.reset();
      const { concepts } = await service.ask(query, { first });
      return { roles: concepts.nodes.length, calls: [...service.calls.names].sort() };
    };
    const [few, fifty] = [await cost(2), await cost(50)];
    expect(fifty.roles).toBe(50);
    expect(fifty.calls.length).toBeLessThanOrEqual(few.calls.length);
    expect(few.calls.length).toBeLessThanOrEqual(9);
  });
});
