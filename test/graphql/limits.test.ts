import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'graphql';
import { CostCounter } from '../../src/graphql/cost.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import type { Limits } from '../../src/graphql/limits.ts';
import { serveSmallGraph, type Answer, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => (service = await serveSmallGraph()));
afterAll(() => service.close());

async function withLimits<T>(limits: Partial<Limits>, use: (service: Service) => Promise<T>): Promise<T> {
  const limited = await serveSmallGraph([], limits);
  try {
    return await use(limited);
  } finally {
    await limited.close();
  }
}

function refusal({ errors }: Answer): unknown {
  return errors?.[0]?.extensions;
}

describe('limits', () => {
  it('tell the price of every answer', async () => {
    const cheap = await service.send('{ skill(id: "skill/python") { name } }');
    const page = await service.send('{ concepts(first: 50) { nodes { relations(first: 100) { nodes { name } } } } }');
    expect(cheap.extensions).toEqual({ cost: { price: 1, limit: 150_000 } });
    expect((page.extensions?.cost as { price: number }).price).toBeGreaterThan(50 * 100);
  });

  it('price a variable page size by its value', async () => {
    const query = 'query ($n: Int) { concepts(first: $n) { nodes { name } } }';
    const prices = [];
    for (const n of [1, 10, 1]) prices.push((await service.send(query, { n })).extensions?.cost);
    expect(prices.map((cost) => (cost as { price: number }).price)).toEqual([2, 11, 2]);
  });

  it('price a page size of null as the default that is then served, whatever was asked before', async () => {
    const query = 'query ($n: Int = 100) { concepts(first: $n) { nodes { name } } }';
    for (const [variables, price] of [
      [{ n: null }, 21],
      [{}, 101],
      [{ n: null, other: 1 }, 21],
    ] as const) {
      expect((await service.send(query, variables)).extensions?.cost).toMatchObject({ price });
    }
    const literal = await service.send('{ concepts(first: null) { nodes { name } } }');
    expect(literal.extensions?.cost).toMatchObject({ price: 21 });
    const subgraph = await service.send('{ subgraph(seeds: ["skill/python"], maxConcepts: null) { nodes { id } } }');
    expect(subgraph.extensions?.cost).toMatchObject({ price: 1501 });
  });

  it('price by what an operation declares, not by what else is sent along', () => {
    const counter = new CostCounter(createSchema());
    const document = parse('query ($n: Int) { concepts(first: $n) { nodes { name } } }');
    const more = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`v${i}`, i]));
    expect(counter.price(document, null, { ...more, n: 3 })).toBe(4);
    expect(counter.price(document, null, { n: 4, ...more })).toBe(5);
  });

  it('let a page of fifty concepts with a hundred relations each through, with their evidence', async () => {
    const { errors } = await service.send(`{
      concepts(first: 50) { totalCount nodes { id name aliases assertions { source { name } } relations(first: 100) {
        totalCount edges { type direction importance weight basis evidence { source { name } locator } node { id kind name } }
        pageInfo { hasNextPage endCursor } } } }
    }`);
    expect(errors).toBeUndefined();
  });

  it('let the introspection of tools through', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const query = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, oneOf: true });
    expect((await service.send(query)).errors).toBeUndefined();
  });

  it('refuse what costs too much, naming the price, the limit and the setting', async () => {
    const nested =
      '{ concepts(first: 100) { nodes { relations(first: 100) { nodes { relations(first: 100) { totalCount } } } } } }';
    const answer = await service.send(nested);
    expect(answer.status).toBe(400);
    expect(refusal(answer)).toEqual({
      code: 'LIMIT_EXCEEDED',
      details: { limit: 'cost', allowed: 150_000, price: expect.any(Number) as number, setting: 'LIMIT_COST' },
    });
    expect(answer.errors?.[0]?.message).toMatch(
      /asks for \d+ objects in the worst case; the limit is 150000\..*LIMIT_COST/,
    );
  });

  it('do not take what fragments repeat for less than it is', async () => {
    const answer = await service.send(`
      { concepts(first: 100) { nodes { ...a } } }
      fragment a on Concept { relations(first: 100) { nodes { ...b } } }
      fragment b on Concept { relations(first: 100) { totalCount } }
    `);
    expect(refusal(answer)).toMatchObject({ code: 'LIMIT_EXCEEDED', details: { limit: 'cost' } });
  });

  it('refuse fragments that repeat each other beyond counting', async () => {
    const chain = Array.from({ length: 40 }, (_, i) => `fragment f${i} on Skill { ...f${i + 1} ...f${i + 1} }`).join(
      ' ',
    );
    const answer = await service.send(`{ skill(id: "skill/python") { ...f0 } } ${chain} fragment f40 on Skill { id }`);
    expect(answer.status).toBe(400);
    expect(refusal(answer)).toMatchObject({ code: 'LIMIT_EXCEEDED', details: { limit: 'cost', price: null } });
  });

  it('refuse selections that are too deep', async () => {
    const deep = 'replacedBy { '.repeat(12) + 'id' + ' }'.repeat(12);
    const answer = await service.send(`{ concept(id: "skill/python") { ${deep} } }`);
    expect(answer.status).toBe(400);
    expect(refusal(answer)).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      details: { limit: 'depth', allowed: 12, price: 14, setting: 'LIMIT_DEPTH' },
    });
  });

  it('refuse too many aliases', async () => {
    const aliases = Array.from({ length: 51 }, (_, i) => `a${i}: graph { version }`).join(' ');
    const answer = await service.send(`{ ${aliases} }`);
    expect(refusal(answer)).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      details: { limit: 'aliases', allowed: 50, price: 51, setting: 'LIMIT_ALIASES' },
    });
  });

  it('refuse too many tokens', async () => {
    const answer = await service.send(`{ graph { ${'version '.repeat(2000)} } }`);
    expect(answer.status).toBe(400);
    expect(refusal(answer)).toMatchObject({
      details: { limit: 'tokens', allowed: 2000, price: 2005, setting: 'LIMIT_TOKENS' },
    });
  });

  it('refuse a long document, however few its tokens', async () => {
    const answer = await service.send(`{ graph { version } }${' '.repeat(100_000)}`);
    expect(answer.status).toBe(400);
    expect(refusal(answer)).toMatchObject({
      details: { limit: 'documentCharacters', price: 100_021, setting: 'LIMIT_DOCUMENT_CHARACTERS' },
    });
  });

  it('refuse bodies of so many fields or items that reading them takes long', async () => {
    const fields = Array.from({ length: 5_000 }, (_, at) => [`v${at}`, at]);
    const answer = await service.send('{ graph { version } }', Object.fromEntries(fields));
    expect(answer.status).toBe(400);
    expect(refusal(answer)).toMatchObject({
      details: { limit: 'bodyFields', allowed: 5_000, price: 5_002, setting: 'LIMIT_BODY_FIELDS' },
    });
    const items = await service.send('{ graph { version } }', { v: Array.from({ length: 5_000 }, (_, at) => `${at}`) });
    expect(refusal(items)).toMatchObject({ details: { limit: 'bodyFields', price: 5_003 } });
    const text = await service.send('{ graph { version } }', { v: '\\",[{:'.repeat(5_000) });
    expect(text.status).toBe(200);
    const fewer = await service.send('{ graph { version } }', Object.fromEntries(fields.slice(0, 4_998)));
    expect(fewer.status).toBe(200);
  });

  it('count comments as tokens, since they are kept like tokens', async () => {
    const answer = await service.send(`{ graph { version } } ${'#\n'.repeat(3000)}`);
    expect(refusal(answer)).toMatchObject({ details: { limit: 'tokens', allowed: 2000, price: 3006 } });
    const inside = await service.send(`{ graph { ${'version #\n'.repeat(1500)} } }`);
    expect(refusal(inside)).toMatchObject({ details: { limit: 'tokens', allowed: 2000, price: 3005 } });
  });

  it('refuse pages, lists and walks that are too large', async () => {
    const ids = JSON.stringify(Array.from({ length: 501 }, (_, i) => `skill/s${i}`));
    const have = Array.from({ length: 501 }, (_, i) => ({ skill: `skill/s${i}` }));
    const answers = await Promise.all([
      service.send('query ($have: [SkillClaim!]!) { recommendSkills(have: $have) { score } }', { have }),
      service.send('query ($have: [SkillClaim!]!) { recommendRoles(have: $have) { score } }', { have }),
      service.send('{ concepts(first: 101) { totalCount } }'),
      service.send(`{ subgraph(seeds: ${ids}) { edges { id } } }`),
      service.send('{ subgraph(seeds: ["skill/python"], maxConcepts: 2001) { edges { id } } }'),
      service.send('{ shortestPaths(from: "skill/python", to: "tool/git", maxLength: 11) { length } }'),
    ]);
    expect(answers.map(refusal)).toMatchObject([
      { details: { limit: 'ids', allowed: 500, price: 501, setting: 'LIMIT_IDS' } },
      { details: { limit: 'ids', allowed: 500, price: 501, setting: 'LIMIT_IDS' } },
      { details: { limit: 'pageSize', allowed: 100, price: 101, setting: 'LIMIT_PAGE_SIZE' } },
      { details: { limit: 'ids', allowed: 500, price: 501, setting: 'LIMIT_IDS' } },
      { details: { limit: 'subgraphConcepts', allowed: 2000, price: 2001, setting: 'LIMIT_SUBGRAPH_CONCEPTS' } },
      { details: { limit: 'steps', allowed: 10, price: 11, setting: 'LIMIT_STEPS' } },
    ]);
  });

  it('refuse long lists among variables before their items are looked at, wherever they are', async () => {
    const skills = Array.from({ length: 501 }, () => true);
    const asked = 'query ($from: CareerStart!) { careerPaths(from: $from, to: "role/none") { paths { cost } } }';
    for (const from of [{ skills }, [[[skills]]]]) {
      const answer = await service.send(asked, { from });
      expect([answer.status, refusal(answer)]).toMatchObject([
        400,
        { details: { limit: 'ids', allowed: 500, price: 501, setting: 'LIMIT_IDS' } },
      ]);
    }
    const fewer = await service.send(asked, { from: { skills: skills.slice(1) } });
    expect(refusal(fewer)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('refuse texts to search for that are longer than any name', async () => {
    const text = '('.repeat(501);
    const details = { limit: 'searchCharacters', allowed: 500, price: 501, setting: 'LIMIT_SEARCH_CHARACTERS' };
    for (const query of [`{ search(text: "${text}") { totalCount } }`, `{ suggest(prefix: "${text}") { text } }`]) {
      expect(refusal(await service.send(query))).toEqual({ code: 'LIMIT_EXCEEDED', details });
    }
    const most = await service.send('query ($text: String!) { search(text: $text) { totalCount } }', {
      text: text.slice(1),
    });
    expect(most.errors).toBeUndefined();
  });

  it('price the length of a text that is looked through, also after a shorter one', async () => {
    const query = 'query ($text: String!) { extractSkills(text: $text) { text } }';
    const prices = [];
    for (const length of [10, 100_000, 10]) {
      prices.push((await service.send(query, { text: 'x'.repeat(length) })).extensions?.cost);
    }
    expect(prices).toMatchObject([{ price: 126 }, { price: 30_101 }, { price: 126 }]);
    const often = Array.from({ length: 40 }, (_, i) => `a${i}: extractSkills(text: $text) { text }`).join(' ');
    const answer = await service.send(`query ($text: String!) { ${often} }`, { text: 'x'.repeat(100_000) });
    expect(refusal(answer)).toMatchObject({ code: 'LIMIT_EXCEEDED', details: { limit: 'cost' } });
  });

  it('price as many mentions as fit into a text, and no more than are asked for', async () => {
    const ask = (text: string, first: number | null): Promise<Answer> =>
      service.send(
        `query ($text: String!, $first: Int) {
          extractSkills(text: $text, first: $first) { concept { relations(first: 100) { nodes { relations(first: 100) { nodes { id } } } } } }
        }`,
        { text, first },
      );
    const refused = await ask('docker '.repeat(10_000), null);
    expect(refusal(refused)).toMatchObject({ code: 'LIMIT_EXCEEDED', details: { limit: 'cost' } });
    expect((await ask('docker '.repeat(10_000), 5)).errors).toBeUndefined();
  });

  it('refuse a text to look through that is too long', async () => {
    const answer = await service.send('query ($text: String!) { extractSkills(text: $text) { text } }', {
      text: 'x'.repeat(100_001),
    });
    expect(refusal(answer)).toMatchObject({
      details: { limit: 'textCharacters', allowed: 100_000, price: 100_001, setting: 'LIMIT_TEXT_CHARACTERS' },
    });
  });

  it('give an answer up that grows too large, and do not work it out in another way', () =>
    withLimits({ answerCharacters: 2_000 }, async (limited) => {
      const answer = await limited.send(
        '{ concepts(first: 100) { nodes { name relations(first: 5) { nodes { id name assertions { at } } } } } }',
      );
      expect(answer.data).toBeNull();
      expect(refusal(answer)).toMatchObject({
        code: 'LIMIT_EXCEEDED',
        details: { limit: 'answerCharacters', allowed: 2_000, setting: 'LIMIT_ANSWER_CHARACTERS' },
      });
    }));

  it('refuse null where @skip decides by it as what it is, and not as countless objects', async () => {
    const query = 'query ($x: Boolean = true) { graph @skip(if: $x) { version } }';
    const answer = await service.send(query, { x: null });
    expect(answer.status).toBe(400);
    expect(answer.errors).toMatchObject([{ message: expect.stringContaining('$x') as string }]);
    expect(refusal(answer)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('refuse a body that is too large', () =>
    withLimits({ bodyBytes: 1000 }, async (limited) => {
      const answer = await limited.send(`{ graph { version } } # ${'x'.repeat(1000)}`);
      expect(answer.status).toBe(413);
      expect(refusal(answer)).toMatchObject({ code: 'LIMIT_EXCEEDED', details: { limit: 'bodyBytes', allowed: 1000 } });
    }));

  it('count what long lists really hold, which the price did not know', () =>
    withLimits({ cost: 10 }, async (limited) => {
      const answer = await limited.send('{ graph { kinds { kind } relationTypes { type } } }');
      expect(refusal(answer)).toMatchObject({
        code: 'LIMIT_EXCEEDED',
        details: { limit: 'cost', allowed: 10, price: 11, setting: 'LIMIT_COST' },
      });
    }));

  it('are settings', () =>
    withLimits({ pageSize: 5, cost: 20 }, async (limited) => {
      expect(refusal(await limited.send('{ concepts(first: 6) { totalCount } }'))).toMatchObject({
        details: { allowed: 5 },
      });
      expect(refusal(await limited.send('{ concepts { nodes { id } } }'))).toMatchObject({
        details: { limit: 'cost' },
      });
    }));
});
