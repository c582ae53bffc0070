import { parse, type ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeSize } from '../../src/graphql/code-size.ts';
import { createCompiledExecutor, RUNS_BEFORE_COMPILING } from '../../src/graphql/compiled-executor.ts';
import { createContext } from '../../src/graphql/context.ts';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { countCalls } from '../support/count-calls.ts';
import { serveSmallGraph, type Service } from '../support/service.ts';

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
    'answers the same compiled as uncompiled, with as many store calls: $text',
    async ({ text, variables = {}, name = null }) => {
      const document = parse(text);
      const execute = createCompiledExecutor(schema);
      const results: ExecutionResult[] = [];
      const calls: number[] = [];
      for (let run = 0; run <= RUNS_BEFORE_COMPILING; run++) {
        const counted = countCalls(service.store);
        const context = createContext(counted.store, DEFAULT_LIMITS, new AbortController().signal);
        results.push(await execute(document, name, variables, context));
        calls.push(counted.names.length);
      }
      const shown = results.map((result) => JSON.parse(JSON.stringify(result)) as unknown);
      expect(shown.at(-1)).toEqual(shown[0]);
      expect(calls).toEqual(calls.map(() => calls[0]));
    },
  );

  it('does not write out a short document that nests interfaces', async () => {
    const text = `{ concepts(first: 1) { nodes { ${'relations(first: 1) { nodes { '.repeat(4)} name ${'} }'.repeat(4)} } } }`;
    const document = parse(text);
    expect(codeSize(schema, document)).toBeGreaterThan(15 ** 5);
    const execute = createCompiledExecutor(schema);
    const start = performance.now();
    for (let run = 0; run < 5; run++) {
      const context = createContext(service.store, DEFAULT_LIMITS, new AbortController().signal);
      expect((await execute(document, null, {}, context)).errors).toBeUndefined();
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('codeSize', () => {
  it('counts a field on an object once and on an interface once for each of its types', () => {
    expect(codeSize(schema, parse('{ role(id: "x") { id name } }'))).toBe(3);
    expect(codeSize(schema, parse('{ concept(id: "x") { id name } }'))).toBe(1 + 15 * 2);
    expect(codeSize(schema, parse('{ concept(id: "x") { ... on Role { id name } } }'))).toBe(1 + 2);
  });

  it('measures fragments that are used many times once, and ends on those that use themselves', () => {
    const chain = Array.from({ length: 60 }, (_, i) => `fragment f${i} on Role { ...f${i + 1} ...f${i + 1} }`).join(
      '\n',
    );
    expect(codeSize(schema, parse(`{ role(id: "x") { ...f0 } } ${chain} fragment f60 on Role { id }`))).toBe(
      1 + 2 ** 60,
    );
    expect(codeSize(schema, parse('{ role(id: "x") { ...a } } fragment a on Role { id ...a }'))).toBe(2);
  });
});
