import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concept, EDITORS, relate } from '../support/changes.ts';
import { serveSmallGraph, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await serveSmallGraph([
    concept('tool/kubeflow', 'Kubeflow'),
    relate('tool/kubeflow', 'EXAMPLE_OF', 'skill/continuous-integration', { source: EDITORS }),
    concept('tool/minikube', 'Minikube'),
    relate('tool/minikube', 'EXAMPLE_OF', 'tool/kubernetes'),
  ]);
});
afterAll(() => service.close());

describe('Skill', () => {
  it('has direct prerequisites, and with transitive everything before it, nearest first', async () => {
    const { skill } = await service.ask(`{
      skill(id: "skill/model-monitoring") {
        prerequisites { totalCount nodes { id } }
        all: prerequisites(transitive: true) { totalCount edges { source target node { id } } }
        page: prerequisites(transitive: true, first: 1) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
      }
    }`);
    expect(skill.prerequisites).toEqual({ totalCount: 1, nodes: [{ id: 'skill/machine-learning' }] });
    expect(skill.all.edges).toEqual([
      { source: 'skill/machine-learning', target: 'skill/model-monitoring', node: { id: 'skill/machine-learning' } },
      { source: 'skill/python', target: 'skill/machine-learning', node: { id: 'skill/python' } },
      { source: 'skill/statistics', target: 'skill/machine-learning', node: { id: 'skill/statistics' } },
      { source: 'skill/programming', target: 'skill/python', node: { id: 'skill/programming' } },
    ]);
    expect(skill.page.totalCount).toBe(4);
    expect(skill.page.pageInfo.hasNextPage).toBe(true);
  });

  it('has what it unlocks, the other way round', async () => {
    const { skill } = await service.ask(`{
      skill(id: "skill/programming") {
        unlocks { nodes { id } }
        all: unlocks(transitive: true) { nodes { id } }
      }
    }`);
    expect(skill.unlocks.nodes).toEqual([{ id: 'skill/python' }]);
    expect(skill.all.nodes).toEqual([
      { id: 'skill/python' },
      { id: 'skill/machine-learning' },
      { id: 'skill/model-monitoring' },
    ]);
  });

  it('is asked about transitive prerequisites in as many store calls for many skills as for one', async () => {
    const query = `query ($first: Int) { concepts(kinds: [SKILL], first: $first) { nodes { ... on Skill {
      prerequisites(transitive: true) { nodes { id name } } } } } }`;
    service.calls.reset();
    await service.ask(query, { first: 6 });
    const few = service.calls.names.length;
    service.calls.reset();
    await service.ask(query, { first: 50 });
    expect(service.calls.names.length).toBe(few);
  });

  it('has the tools that it is practised with and those that are examples of it', async () => {
    const { skill } = await service.ask(
      '{ skill(id: "skill/continuous-integration") { tools { edges { type node { id } } } } }',
    );
    expect(skill.tools.edges).toEqual([
      { type: 'USES', node: { id: 'tool/git' } },
      { type: 'EXAMPLE_OF', node: { id: 'tool/kubeflow' } },
    ]);
  });

  it('has its type, hierarchy, challenges, practices, stages and trends', async () => {
    const data = await service.ask(`{
      python: skill(id: "skill/python") { skillType broader { id } developedIn { nodes { id } } }
      programming: skill(id: "skill/programming") { narrower { totalCount } }
      communication: skill(id: "skill/communication") { addresses { nodes { id } } }
      ci: skill(id: "skill/continuous-integration") { practices { nodes { id } } shapedBy { nodes { id } } }
    }`);
    expect(data).toEqual({
      python: {
        skillType: 'KNOWLEDGE',
        broader: [{ id: 'skill/programming' }],
        developedIn: { nodes: [{ id: 'career-stage/junior' }] },
      },
      programming: { narrower: { totalCount: 3 } },
      communication: { addresses: { nodes: [{ id: 'challenge/silos' }] } },
      ci: { practices: { nodes: [{ id: 'practice/retraining' }] }, shapedBy: { nodes: [{ id: 'trend/automation' }] } },
    });
  });
});

describe('Tool', () => {
  it('has what it is an example of, its own examples and who uses it', async () => {
    const data = await service.ask(`{
      kubeflow: tool(id: "tool/kubeflow") { exampleOf { id } }
      kubernetes: tool(id: "tool/kubernetes") { examples { nodes { id } } usedBy(kinds: [PRACTICE]) { nodes { id } } }
    }`);
    expect(data).toEqual({
      kubeflow: { exampleOf: [{ id: 'skill/continuous-integration' }] },
      kubernetes: {
        examples: { nodes: [{ id: 'tool/minikube' }] },
        usedBy: { nodes: [{ id: 'practice/retraining' }] },
      },
    });
  });
});
