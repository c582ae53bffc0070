import { setImmediate as nextTurn } from 'node:timers/promises';
import { execute as executeInFull, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCompiledExecutor, toExecutionResult } from '../../src/graphql/compiled-executor.ts';
import { createContext, type GraphContext } from '../../src/graphql/context.ts';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { countCalls } from '../support/count-calls.ts';
import { serveSmallGraph, type Service } from '../support/service.ts';
import { withStoppedClock } from '../support/stopped-clock.ts';

const schema = createSchema();
const FIELDS =
  'fragment fields on Concept { id name ... on Role { requires(first: 2) { nodes { ...names } } } } fragment names on Concept { name kind }';

interface Operation {
  readonly text: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly name?: string;
}

/** Operations that use what executors tend to differ in. */
const OPERATIONS: readonly Operation[] = [
  {
    text: `{ concepts(first: 40) { totalCount nodes { ...fields } pageInfo { hasNextPage endCursor } } } ${FIELDS}`,
  },
  {
    text: `query ($id: ID! = "role/ml-engineer", $deep: Boolean!) {
      role(id: $id) { name requires @include(if: $deep) { totalCount } pay @skip(if: $deep) { min } }
    }`,
    variables: { deep: true },
  },
  {
    text: `query ($importance: Importance) {
      role(id: "role/ml-engineer") { requires(importance: $importance) { nodes { id } } }
    }`,
    variables: { importance: 'OPTIONAL' },
  },
  ...[{}, { first: null }, { first: 2 }, { first: 2, kinds: ['TOOL'], kind: 'SKILL' }].map((variables) => ({
    // A variable as a whole, one within a list, and defaults of the variable and of the argument.
    text: `query ($first: Int, $kinds: [ConceptKind!] = [SKILL], $kind: ConceptKind = ROLE) {
      concepts(first: $first, kinds: $kinds) { totalCount nodes { id } }
      concept(id: "role/ml-engineer") { relations(first: 1, kinds: [TOOL, $kind]) { totalCount nodes { id } } }
    }`,
    variables,
  })),
  ...[{}, { text: null }].map((variables) => ({
    // What may be null as a variable and not as an argument is an error where it is used.
    text: 'query ($text: String = "python") { search(text: $text, first: 1) { edges { node { id } } } }',
    variables,
  })),
  {
    text: `{
      a: skill(id: "skill/python") { n: name }
      b: skill(id: "skill/statistics") { n: name __typename }
      none: tool(id: "tool/none") { id }
    }`,
  },
  { text: '{ role(id: "skill/python") { id } tool(id: "tool/git") { usedBy(first: -1) { totalCount } } }' },
  {
    text: `{ skill(id: "skill/python") {
      assertions { at source { release } } skillType broader { narrower { edges { cursor weight } } }
    } }`,
  },
  { text: 'query A { graph { version } } query B { ontology { kinds } }', name: 'B' },
  {
    text: `query ($from: CareerStart!) {
      careerPaths(from: $from, to: "role/platform-lead") { paths { cost steps { relation payChange { currency } } } }
    }`,
    variables: { from: { role: 'role/data-analyst' } },
  },
  {
    text: `{ skill(id: "skill/python") { name broader { name(language: "fr") } requiredBy(first: 3) { nodes { name } } } }`,
  },
  { text: '{ __schema { queryType { name } } __type(name: "Skill") { fields { name } } }' },
];

let service: Service;
beforeAll(async () => (service = await serveSmallGraph()));
afterAll(() => service.close());

describe('executing', () => {
  it.each(OPERATIONS)(
    'answers the same by plan as in full, with no more store calls: $text',
    async ({ text, variables = {}, name = null }) => {
      const document = parse(text);
      expect(validate(schema, document)).toEqual([]);
      const execute = createCompiledExecutor(schema);
      const asked = { schema, document, operationName: name, variableValues: variables };
      const full = await counting((contextValue) => executeInFull({ ...asked, contextValue }));
      for (const run of ['first', 'second']) {
        const planned = await counting(async (context) =>
          toExecutionResult(await execute(document, name, variables, context)),
        );
        expect(planned.text, run).toBe(full.text);
        expect(planned.calls, run).toBeLessThanOrEqual(full.calls);
      }
    },
  );

  it('answers at once where all is in memory', async () => {
    await nextTurn();
    const document = parse('{ role(id: "role/ml-engineer") { requires(first: 2) { nodes { id name } } } }');
    const context = createContext(service.store, DEFAULT_LIMITS, () => new AbortController().signal);
    await withStoppedClock(() => {
      expect(createCompiledExecutor(schema)(document, null, {}, context)).not.toBeInstanceOf(Promise);
    });
  });

  it('asks for relations as others do once it was given a lot at once', async () => {
    const counted = countCalls(service.store);
    const context = createContext(counted.store, DEFAULT_LIMITS, () => new AbortController().signal);
    const question = { id: 'role/ml-engineer', filter: { direction: 'BOTH' }, page: { first: 100 } } as const;
    const found = Array.from({ length: 2000 }, () => context.findNeighbours(question));
    expect(found[0]).not.toBeInstanceOf(Promise);
    expect(found.at(-1)).toBeInstanceOf(Promise);
    expect((await found.at(-1))?.total).toBe((await found[0])?.total);
    expect(counted.names).toEqual(['neighbours']);
  });

  it('plans a short document that nests interfaces no further than its objects go', async () => {
    const text = `{ concepts(first: 1) { nodes { ${'relations(first: 1) { nodes { '.repeat(4)} name ${'} }'.repeat(4)} } } }`;
    const document = parse(text);
    const execute = createCompiledExecutor(schema);
    const start = performance.now();
    for (let run = 0; run < 5; run++) {
      const context = createContext(service.store, DEFAULT_LIMITS, () => new AbortController().signal);
      expect((await execute(document, null, {}, context)).errors).toBeUndefined();
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

/** What an execution answers, as text, and how often it calls the store. */
async function counting(
  execute: (context: GraphContext) => unknown,
): Promise<{ readonly text: string; readonly calls: number }> {
  const counted = countCalls(service.store);
  // What is answered at once costs no call, as long as this turn of the event loop has not been busy for long: it is new.
  await nextTurn();
  const context = createContext(counted.store, DEFAULT_LIMITS, () => new AbortController().signal);
  const result = await withStoppedClock(() => execute(context));
  return { text: JSON.stringify(result), calls: counted.names.length };
}
