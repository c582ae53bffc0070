import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSmallGraph, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => (service = await serveSmallGraph()));
afterAll(() => service.close());

const SEARCH = `query ($text: String!, $kinds: [ConceptKind!], $language: String, $minScore: Float, $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, language: $language, minScore: $minScore, first: $first, after: $after) {
    totalCount edges { score matched node { id } } pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

async function search(variables: object) {
  const data = await service.ask(SEARCH, variables);
  return data.search as {
    totalCount: number;
    edges: { score: number; matched: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  };
}

describe('search', () => {
  it('finds by name and alias, best first, with the label that matched', async () => {
    const { totalCount, edges } = await search({ text: 'ml' });
    expect(edges[0]).toEqual({ score: 1, matched: 'ML', node: { id: 'skill/machine-learning' } });
    expect(edges.map(({ node }) => node.id)).toContain('role/ml-engineer');
    expect(totalCount).toBe(edges.length);
  });

  it('finds by a hidden label and shows the name, as type-ahead does', async () => {
    const { edges } = await search({ text: 'pyhton' });
    expect(edges[0]).toMatchObject({ matched: 'Python', node: { id: 'skill/python' } });
    const { suggest } = await service.ask('{ suggest(prefix: "pyht") { text concept { id } } }');
    expect(suggest).toEqual([{ text: 'Python', concept: { id: 'skill/python' } }]);
  });

  it('pages with a true total and without repeats', async () => {
    const all = await search({ text: 'm', first: 100 });
    const one = await search({ text: 'm', first: 2 });
    const two = await search({ text: 'm', first: 100, after: one.pageInfo.endCursor });
    expect(all.totalCount).toBeGreaterThan(3);
    expect([one.totalCount, two.totalCount]).toEqual([all.totalCount, all.totalCount]);
    expect([...one.edges, ...two.edges]).toEqual(all.edges);
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasPreviousPage]).toEqual([true, true]);
  });

  it('looks in one language, filters by kind and leaves out weak hits', async () => {
    const french = await search({ text: 'programmation', language: 'fr' });
    const skills = await search({ text: 'machine', kinds: ['SKILL'] });
    const strong = await search({ text: 'machine', minScore: 0.99 });
    expect(french.edges.map(({ node }) => node.id)).toEqual(['skill/programming']);
    expect(skills.edges.map(({ node }) => node.id)).toEqual(['skill/machine-learning']);
    expect(strong.totalCount).toBe(0);
  });

  it.each([
    ['a score that no hit can have', '{ search(text: "python", minScore: 7) { totalCount } }', 'minScore: 7 is not'],
    ['a score below 0', '{ search(text: "python", minScore: -0.1) { totalCount } }', 'minScore: -0.1 is not'],
    ['a language that is none', '{ search(text: "python", language: "fr_FR") { totalCount } }', '"fr_FR" is no BCP 47'],
    ['such a language in suggest', '{ suggest(prefix: "py", language: "?") { text } }', '"?" is no BCP 47'],
    [
      'such a language of a text',
      '{ extractSkills(text: "Python", language: "en us") { text } }',
      '"en us" is no BCP 47',
    ],
    ['such a language of a name', '{ concept(id: "skill/python") { name(language: "") } }', '"" is no BCP 47'],
    ['such a language of aliases', '{ concept(id: "skill/python") { aliases(language: "!") } }', '"!" is no BCP 47'],
  ])('refuses %s', async (_, query, message) => {
    const { errors } = await service.send(query);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(message) as string,
      extensions: { code: 'INVALID_INPUT', details: { problems: { length: 1 } } },
    });
  });

  it.each([
    ['a word for its place', ['abc', 'skill/python']],
    ['a place before the first', [-1, 'skill/python']],
    ['half a place', [0.5, 'skill/python']],
    ['no id', [1, 2]],
    ['too much', [1, 'skill/python', 'skill/python']],
  ])('refuses a cursor with %s', async (_, key) => {
    const after = Buffer.from(JSON.stringify(key)).toString('base64url');
    const { errors } = await service.send(SEARCH, { text: 'm', first: 2, after });
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });

  it('takes a language in whatever letters', async () => {
    expect((await search({ text: 'programmation', language: 'FR' })).totalCount).toBe(1);
  });

  it('answers an empty page to an empty text', async () => {
    expect((await search({ text: '  ' })).totalCount).toBe(0);
  });
});

describe('suggest', () => {
  it('completes what is being typed, one suggestion per concept', async () => {
    const { suggest } = await service.ask('{ suggest(prefix: "pyth") { text concept { id kind } } }');
    expect(suggest).toEqual([{ text: 'Python', concept: { id: 'skill/python', kind: 'SKILL' } }]);
  });

  it('gives at most as many as asked for', async () => {
    const { suggest } = await service.ask('{ suggest(prefix: "m", first: 2) { text } }');
    expect(suggest).toHaveLength(2);
  });
});
