import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concept, relate } from '../support/changes.ts';
import { serveSmallGraph, type Service } from '../support/service.ts';

const ADDRESSED_BY = `query ($id: ID!, $kinds: [ConceptKind!], $first: Int, $after: String) {
  challenge(id: $id) {
    addressedBy(kinds: $kinds, first: $first, after: $after) {
      totalCount edges { weight target node { id } } pageInfo { hasNextPage hasPreviousPage endCursor }
    }
  }
}`;

let service: Service;
beforeAll(async () => {
  service = await serveSmallGraph([
    concept('challenge/data-drift', 'Data drift'),
    concept('challenge/concept-drift', 'Concept drift'),
    concept('challenge/seasonal-drift', 'Seasonal drift'),
    relate('challenge/data-drift', 'BROADER', 'challenge/model-drift'),
    relate('challenge/concept-drift', 'BROADER', 'challenge/model-drift'),
    relate('challenge/seasonal-drift', 'BROADER', 'challenge/data-drift'),
    relate('skill/statistics', 'ADDRESSES', 'challenge/seasonal-drift', { weight: 0.8 }),
    relate('tool/mlflow', 'ADDRESSES', 'challenge/data-drift', { weight: 0.5 }),
    relate('tool/mlflow', 'ADDRESSES', 'challenge/concept-drift', { weight: 0.4 }),
  ]);
});
afterAll(() => service.close());

describe('Challenge.addressedBy', () => {
  it('includes what addresses narrower challenges, strongest first, each once by its strongest relation', async () => {
    const { challenge } = await service.ask(ADDRESSED_BY, { id: 'challenge/model-drift' });
    expect(challenge.addressedBy.edges).toEqual([
      { weight: 0.8, target: 'challenge/seasonal-drift', node: { id: 'skill/statistics' } },
      { weight: 0.5, target: 'challenge/data-drift', node: { id: 'tool/mlflow' } },
      { weight: null, target: 'challenge/model-drift', node: { id: 'practice/retraining' } },
      { weight: null, target: 'challenge/model-drift', node: { id: 'skill/model-monitoring' } },
    ]);
    expect(challenge.addressedBy.totalCount).toBe(4);
  });

  it('does not include what addresses a broader challenge', async () => {
    const { challenge } = await service.ask(ADDRESSED_BY, { id: 'challenge/data-drift' });
    expect(challenge.addressedBy.totalCount).toBe(2);
  });

  it('filters by kind and pages with a true total', async () => {
    const id = 'challenge/model-drift';
    const only = (await service.ask(ADDRESSED_BY, { id, kinds: ['SKILL', 'TOOL'], first: 2 })).challenge.addressedBy;
    const { endCursor: after } = only.pageInfo;
    const rest = (await service.ask(ADDRESSED_BY, { id, kinds: ['SKILL', 'TOOL'], first: 2, after })).challenge
      .addressedBy;
    const ids = [...only.edges, ...rest.edges].map(({ node }: { node: { id: string } }) => node.id);
    expect(ids).toEqual(['skill/statistics', 'tool/mlflow', 'skill/model-monitoring']);
    expect([only.totalCount, rest.totalCount]).toEqual([3, 3]);
    expect([only.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([only.pageInfo.hasPreviousPage, rest.pageInfo.hasPreviousPage]).toEqual([false, true]);
  });

  it('refuses a cursor that it did not give', async () => {
    const { errors } = await service.send(ADDRESSED_BY, { id: 'challenge/model-drift', after: 'nonsense' });
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });

  it('asks the store as often for all challenges as for one', async () => {
    const query = `query ($first: Int) { concepts(kinds: [CHALLENGE], first: $first) { nodes { ... on Challenge {
      addressedBy { totalCount nodes { name } } } } } }`;
    service.calls.reset();
    await service.ask(query, { first: 1 });
    const one = service.calls.names.length;
    service.calls.reset();
    const { concepts } = await service.ask(query, { first: 50 });
    expect(concepts.nodes.length).toBe(5);
    expect(service.calls.names.length).toBe(one);
  });
});
