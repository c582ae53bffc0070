import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concept, relate } from '../support/changes.ts';
import { serveSmallGraph, type Answer, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await serveSmallGraph([
    concept('skill/shell', 'Shell'),
    relate('skill/batch-scripting', 'REPLACED_BY', 'skill/shell'),
  ]);
});
afterAll(() => service.close());

describe('look-ups', () => {
  it('finds a concept of any kind by its global id, as the type of its kind', async () => {
    const data = await service.ask(`{
      node(id: "career-stage/senior") { __typename id ... on CareerStage { experienceYearsMin } }
      concept(id: "tool/mlflow") { __typename kind name ... on Tool { url } }
    }`);
    expect(data).toEqual({
      node: { __typename: 'CareerStage', id: 'career-stage/senior', experienceYearsMin: 5 },
      concept: { __typename: 'Tool', kind: 'TOOL', name: 'MLflow', url: 'https://mlflow.org' },
    });
  });

  it('answers null for an unknown id', async () => {
    const data = await service.ask(
      '{ node(id: "x") { id } concept(id: "role/none") { id } role(id: "role/none") { id } }',
    );
    expect(data).toEqual({ node: null, concept: null, role: null });
  });

  it('refuses an id of another kind and says which kind it is', async () => {
    const { errors, data } = await service.send('{ role(id: "skill/python") { id } }');
    expect(data).toEqual({ role: null });
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    expect(errors?.[0]?.message).toContain('"skill/python" is a SKILL, not a ROLE');
  });

  it('finds a concept by the name that another system gives it', async () => {
    const query = `query ($scheme: String!, $value: String!) { conceptByIdentifier(scheme: $scheme, value: $value) { id } }`;
    const found = await service.ask(query, { scheme: 'taxonomy', value: 'urn:skill:1' });
    const none = await service.ask(query, { scheme: 'taxonomy', value: 'urn:skill:2' });
    expect([found, none]).toEqual([{ conceptByIdentifier: { id: 'skill/python' } }, { conceptByIdentifier: null }]);
  });

  it('pages through all concepts of a kind and status, by name', async () => {
    const query = `query ($after: String) {
      concepts(kinds: [ROLE], status: [PUBLISHED], first: 2, after: $after) {
        totalCount nodes { name } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    const one = (await service.ask(query)).concepts;
    const two = (await service.ask(query, { after: one.pageInfo.endCursor })).concepts;
    expect(one.nodes).toEqual([{ name: 'Data Scientist' }, { name: 'Machine Learning Engineer' }]);
    expect(two.nodes).toEqual([{ name: 'Platform Lead' }]);
    expect([one.totalCount, two.totalCount]).toEqual([3, 3]);
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([one.pageInfo.hasPreviousPage, two.pageInfo.hasPreviousPage]).toEqual([false, true]);
    expect(one.edges[0].cursor).toBe(one.pageInfo.startCursor);
  });
});

describe('what every concept has', () => {
  it('is named in the language asked for, and in English where there is no such name', async () => {
    const data = await service.ask(`{
      fr: skill(id: "skill/python") { name(language: "fr") aliases(language: "fr") }
      belgian: skill(id: "skill/programming") { name(language: "FR-be") }
      none: skill(id: "skill/c-plus-plus") { name(language: "fr") }
    }`);
    expect(data).toEqual({
      fr: { name: 'Python (langage)', aliases: ['Python (langage)'] },
      belgian: { name: 'Programmation' },
      none: { name: 'C++' },
    });
  });

  it('shows other names but neither its own nor hidden ones', async () => {
    const data = await service.ask('{ skill(id: "skill/python") { name aliases english: aliases(language: "en") } }');
    expect(data.skill.name).toBe('Python');
    expect(data.skill.english).toEqual(['Python (computer programming)', 'Python 3']);
    expect(data.skill.aliases).toEqual(
      expect.arrayContaining(['Python-Programmierung', 'Python (langage)', 'Python 3']),
    );
    expect(data.skill.aliases).not.toContain('pyhton');
    expect(data.skill.aliases).not.toContain('Python');
  });

  it('shows who says that it exists, strongest basis first', async () => {
    const data = await service.ask(
      '{ skill(id: "skill/python") { assertions { source { id release } basis locator at rejects } identifiers { scheme value } } }',
    );
    expect(data.skill.assertions).toEqual([
      {
        source: { id: 'source/guide', release: '1' },
        basis: 'STATED',
        locator: 'Section > skill/python',
        at: '2025-01-01T00:00:00.000Z',
        rejects: false,
      },
      expect.objectContaining({ source: { id: 'source/taxonomy', release: '2.3' }, basis: 'IMPORTED' }),
    ]);
    expect(data.skill.identifiers).toEqual([
      { scheme: 'guide', value: 'python' },
      { scheme: 'taxonomy', value: 'urn:skill:1' },
    ]);
  });

  it('names its successors when it is deprecated', async () => {
    const data = await service.ask('{ concept(id: "skill/batch-scripting") { status replacedBy { id } } }');
    expect(data.concept).toEqual({ status: 'DEPRECATED', replacedBy: [{ id: 'skill/shell' }] });
  });

  it('filters its relations by type, direction and kind, and pages through them without gap or repeat', async () => {
    const query = `query ($first: Int, $after: String) {
      concept(id: "role/ml-engineer") {
        relations(first: $first, after: $after) { totalCount edges { id cursor } pageInfo { hasNextPage endCursor } }
        out: relations(types: [LEADS_TO], direction: OUT) { nodes { id } }
        in: relations(types: [LEADS_TO], direction: IN) { nodes { id } }
        tools: relations(kinds: [TOOL]) { totalCount edges { type direction anyOf openEnded } }
      }
    }`;
    const { concept } = await service.ask(query, { first: 100 });
    const all = concept.relations.edges.map((edge: { id: string }) => edge.id);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const data: Answer['data'] = await service.ask(query, { first: 4, after });
      const { relations } = data.concept;
      paged.push(...relations.edges.map((edge: { id: string }) => edge.id));
      after = relations.pageInfo.hasNextPage ? relations.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(all);
    expect(concept.relations.totalCount).toBe(all.length);
    expect(concept.out.nodes).toEqual([{ id: 'role/platform-lead' }, { id: 'role/data-scientist' }]);
    expect(concept.in.nodes).toEqual([{ id: 'role/data-scientist' }]);
    expect(concept.tools.edges).toContainEqual({ type: 'USES', direction: 'OUT', anyOf: 'tracking', openEnded: true });
  });

  it('counts its relations by type and direction, without the rejected', async () => {
    const data = await service.ask('{ concept(id: "role/ml-engineer") { relationCounts { type direction count } } }');
    expect(data.concept.relationCounts).toContainEqual({ type: 'REQUIRES', direction: 'OUT', count: 7 });
    expect(data.concept.relationCounts).toContainEqual({ type: 'LEADS_TO', direction: 'IN', count: 1 });
  });

  it('shows every assertion behind a relation, a rejection included', async () => {
    const data = await service.ask(`{
      role(id: "role/ml-engineer") {
        requires(importance: ESSENTIAL, first: 1, after: null) { totalCount edges { importance weight evidence { source { id } basis } } }
      }
    }`);
    expect(data.role.requires.totalCount).toBe(3);
    expect(data.role.requires.edges[0].importance).toBe('ESSENTIAL');
    const python = await service.ask(`{
      skill(id: "skill/python") { requiredBy(kinds: [ROLE]) { edges { node { id } evidence { source { id } basis } } } }
    }`);
    const edges = python.skill.requiredBy.edges as { node: { id: string }; evidence: unknown[] }[];
    const edge = edges.find(({ node }) => node.id === 'role/ml-engineer');
    expect(edge?.evidence).toEqual([
      { source: { id: 'source/guide' }, basis: 'STATED' },
      { source: { id: 'source/taxonomy' }, basis: 'IMPORTED' },
    ]);
  });
});
