import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import {
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBatches } from '../../src/domain/in-batches.ts';
import { CONCEPT_KINDS, RELATION_TYPES } from '../../src/domain/ontology.ts';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { createServer } from '../../src/server/create-server.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { smallGraph } from '../support/small-graph.ts';
import type { OpenedStore, OpenStore } from './graph-store.contract.ts';

/** Words that mean something to Cypher or Lucene, and none of which may. */
export const HOSTILE_TO_NEO4J = [
  "'",
  '"',
  '`',
  '$id',
  '\\',
  '"}) DETACH DELETE c //',
  "'}) DETACH DELETE c //",
  'Skill`) DETACH DELETE c //',
  "x' UNION MATCH (n) DETACH DELETE n RETURN 1 AS id //",
  'CALL { MATCH (n) DETACH DELETE n }',
  '+python -kubernetes && || ! ( ) { } [ ] ^ " ~ * ? : \\ /.*/ [a TO z] name:x',
  '\u0000\ud800\u202e',
] as const;

/** The same, and what means something to SQL, FTS5, JSON or JavaScript. */
const HOSTILE = [
  ...HOSTILE_TO_NEO4J,
  "' OR 1=1 --",
  "'; DROP TABLE concepts; --",
  'python* OR (NEAR("a" "b", 2)) AND ^kubernetes NOT {label_terms} : "',
  '__proto__',
  '${process.exit(1)} {{7*7}}',
] as const;

const HELD = [{ skill: 'skill/python', level: 0.5 }];

/** Arguments that work, of the fields that need some: each is replaced in turn. */
const WORKING: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  node: { id: 'skill/python' },
  concept: { id: 'skill/python' },
  conceptByIdentifier: { scheme: 'guide', value: 'python' },
  skill: { id: 'skill/python' },
  tool: { id: 'tool/git' },
  responsibility: { id: 'responsibility/operate-models' },
  challenge: { id: 'challenge/silos' },
  practice: { id: 'practice/retraining' },
  careerStage: { id: 'career-stage/junior' },
  role: { id: 'role/ml-engineer' },
  search: { text: 'python' },
  suggest: { prefix: 'pyt' },
  extractSkills: { text: 'Python and Git' },
  skillsForChallenges: { challenges: ['challenge/model-drift'] },
  careerPaths: { from: { role: 'role/data-analyst' }, to: 'role/ml-engineer' },
  skillGap: { have: HELD, target: 'role/ml-engineer' },
  learningPath: { have: HELD, goals: ['role/ml-engineer'] },
  similar: { id: 'skill/python' },
  recommendSkills: { have: HELD },
  recommendRoles: { have: HELD },
  curriculumCoverage: { units: [{ title: 'One', skills: ['skill/python'] }], target: 'role/ml-engineer' },
  subgraph: { seeds: ['skill/python'] },
  shortestPaths: { from: 'skill/python', to: 'tool/git' },
};

/** Requests under way at the same time. */
const AT_ONCE = 8;

interface Hostility {
  readonly where: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What hostile words do through every argument of the API: nothing, whichever engine answers. */
export function describeHostileTexts(name: string, openStore: OpenStore, words: readonly string[] = HOSTILE): void {
  describe(`${name}, asked with hostile words`, { timeout: 120_000 }, () => {
    let opened: OpenedStore;
    let server: FastifyInstance;
    beforeAll(async () => {
      opened = await openStore();
      await opened.store.commit({ changes: smallGraph, actor: 'test' });
      server = await createServer({ store: opened.store, limits: DEFAULT_LIMITS, pages: 'no-pages' });
    });
    afterAll(async () => {
      await server.close();
      await opened.destroy();
    });

    it('answers or refuses each in every argument, and the graph stays as it is', async () => {
      const before = await digest(opened.store);
      const attempts = words.flatMap(createHostilities);
      const problems: string[] = [];
      const attempt = async ({ where, query, variables }: Hostility): Promise<void> => {
        const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
        const { errors = [] } = response.json<{ errors?: { extensions: { code: string } }[] }>();
        const isUnexpected = errors.some(({ extensions }) =>
          /INTERNAL|STORE_UNAVAILABLE|TIMED_OUT|^GRAPHQL_/.test(extensions.code),
        );
        if (response.statusCode >= 500 || isUnexpected)
          problems.push(`${where}: ${response.statusCode} ${response.body}`);
      };
      for (const some of inBatches(attempts, AT_ONCE)) await Promise.all(some.map(attempt));
      expect(problems).toEqual([]);
      expect(attempts.length).toBeGreaterThan(words.length * 60);
      expect(await digest(opened.store)).toEqual(before);
    });
  });
}

/** Everything that is in the graph, and its version. */
async function digest(store: GraphStore): Promise<unknown> {
  const hash = createHash('sha256');
  for await (const batch of store.listLabels(CONCEPT_KINDS)) hash.update(JSON.stringify(batch));
  hash.update(JSON.stringify(await store.listRelations(RELATION_TYPES)));
  return { content: hash.digest('hex'), stats: await store.stats() };
}

/** One request for every place in the arguments of the API that takes a word, a number or an id. */
function createHostilities(word: string): Hostility[] {
  const schema = createSchema();
  const query = schema.getQueryType();
  const concepts = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && type.getInterfaces().some((i) => i.name === 'Concept'),
  );
  const known = new Set<string>();
  const ofKinds = concepts.flatMap((type) =>
    Object.values(type.getFields()).flatMap(({ name, args, type: output }) => {
      const fresh = args.filter((argument) => !known.has(`${name}.${argument.name}`));
      fresh.forEach((argument) => known.add(`${name}.${argument.name}`));
      const wrap = (field: string): string =>
        `concepts(kinds: [${kindOf(type)}], first: 2) { nodes { ... on ${type.name} { ${field} } } }`;
      return fresh.flatMap((argument) =>
        requests(`${type.name}.${name}`, name, [argument], {}, String(output), word, wrap),
      );
    }),
  );
  const ofQuery = Object.values(query?.getFields() ?? {}).flatMap(({ name, args, type }) =>
    requests(name, name, args, WORKING[name] ?? {}, String(type), word, (field) => field),
  );
  return [...ofQuery, ...ofKinds];
}

function kindOf({ name }: GraphQLObjectType): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase();
}

function requests(
  where: string,
  field: string,
  args: readonly GraphQLArgument[],
  working: Readonly<Record<string, unknown>>,
  output: string,
  word: string,
  wrap: (field: string) => string,
): Hostility[] {
  return args.flatMap((attacked) =>
    variants(attacked.type, working[attacked.name], word).map((value): Hostility => {
      const variables = { ...working, [attacked.name]: value };
      const given = args.filter(({ name }) => name in variables);
      const inner = /^(String|Int|Float|ID|Boolean)|^\[String/.test(output) ? '' : ' { __typename }';
      const list = given.map(({ name }) => `${name}: $${name}`).join(', ');
      const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
      return {
        where: `${where}(${attacked.name}: ${JSON.stringify(value)})`,
        query: `query (${declared}) { ${wrap(`${field}(${list})${inner}`)} }`,
        variables,
      };
    }),
  );
}

/** The value with the word in each of its places in turn. */
function variants(type: GraphQLInputType, working: unknown, word: string): unknown[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const [first] = (working ?? []) as unknown[];
    return variants(nullable.ofType, first, word).map((value) => [value]);
  }
  if (!isInputObjectType(nullable)) return [word];
  return Object.values(nullable.getFields()).flatMap(({ name, type: inner }) => {
    const given = (working ?? {}) as Record<string, unknown>;
    return variants(inner, given[name], word).map((value) => ({ ...given, [name]: value }));
  });
}
