import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSmallGraph, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => (service = await serveSmallGraph()));
afterAll(() => service.close());

describe('subgraph', () => {
  it('shows what lies around a concept, with the relations among what is shown and their evidence', async () => {
    const { subgraph } = await service.ask(`{
      subgraph(seeds: ["challenge/silos"], depth: 1) {
        nodes { id } edges { id type source target basis evidence { source { id } } } hidden { concept type direction count }
      }
    }`);
    expect(subgraph.nodes.map(({ id }: { id: string }) => id)).toEqual([
      'challenge/silos',
      'role/ml-engineer',
      'skill/communication',
    ]);
    expect(subgraph.edges).toContainEqual({
      id: 'ADDRESSES|skill/communication|challenge/silos',
      type: 'ADDRESSES',
      source: 'skill/communication',
      target: 'challenge/silos',
      basis: 'INFERRED',
      evidence: [{ source: { id: 'source/editors' } }],
    });
    expect(subgraph.edges).toHaveLength(3);
    expect(subgraph.hidden).toContainEqual({
      concept: 'role/ml-engineer',
      type: 'FACES',
      direction: 'OUT',
      count: 1,
    });
  });

  it('says what its caps hide', async () => {
    const { subgraph } = await service.ask(`{
      subgraph(seeds: ["role/ml-engineer"], perRelation: 1, types: [REQUIRES]) { nodes { id } hidden { concept type count } }
    }`);
    expect(subgraph.nodes).toHaveLength(2);
    expect(subgraph.hidden).toContainEqual({ concept: 'role/ml-engineer', type: 'REQUIRES', count: 6 });
  });

  it('names all unknown seeds at once, with near names', async () => {
    const { errors } = await service.send(
      '{ subgraph(seeds: ["skill/pyton", "skill/python", "role/nobody"]) { nodes { id } } }',
    );
    expect(errors?.[0]?.extensions).toEqual({
      code: 'NOT_FOUND',
      details: {
        missing: ['skill/pyton', 'role/nobody'],
        suggestions: { 'skill/pyton': [{ id: 'skill/python', name: 'Python' }], 'role/nobody': [] },
      },
    });
  });

  it('takes an explicit null as left out', async () => {
    const data = await service.ask(
      '{ subgraph(seeds: ["skill/python"], depth: null, perRelation: null) { nodes { id } } }',
    );
    expect(data.subgraph.nodes.length).toBeGreaterThan(3);
  });
});

describe('shortestPaths', () => {
  it('finds all shortest ways, whichever way the relations point', async () => {
    const { shortestPaths } = await service.ask(`{
      shortestPaths(from: "skill/statistics", to: "role/platform-lead", types: [REQUIRES, LEADS_TO]) {
        length nodes { id } edges { source target }
      }
    }`);
    expect(shortestPaths).toEqual([
      {
        length: 2,
        nodes: [{ id: 'skill/statistics' }, { id: 'role/ml-engineer' }, { id: 'role/platform-lead' }],
        edges: [
          { source: 'role/ml-engineer', target: 'skill/statistics' },
          { source: 'role/ml-engineer', target: 'role/platform-lead' },
        ],
      },
    ]);
  });

  it('answers nothing when there is no way within the length', async () => {
    const data = await service.ask('{ shortestPaths(from: "collection/empty", to: "skill/python") { length } }');
    expect(data.shortestPaths).toEqual([]);
  });

  it('refuses unknown ends', async () => {
    const { errors } = await service.send('{ shortestPaths(from: "a", to: "skill/python") { length } }');
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
