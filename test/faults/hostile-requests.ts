import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from '../../bench/random.ts';

/** A request as raw as it goes onto the wire. */
export interface HostileRequest {
  readonly kind: string;
  readonly contentType: string;
  readonly body: Buffer | string;
  /** Besides the media type of the body. */
  readonly headers?: Readonly<Record<string, string>>;
}

const KNOWN = JSON.stringify({ query: '{ graph { version } }' });
const SEARCH = 'query ($text: String!, $after: String) { search(text: $text, after: $after) { totalCount } }';

const STRINGS = [
  '',
  ' ',
  'skill/python',
  'role/senior-mlops-engineer',
  "' OR 1=1 --",
  '"; DROP TABLE concepts; --',
  '}) DETACH DELETE n //',
  '`) MATCH (n) DETACH DELETE n //',
  '* OR "',
  'NEAR(a b) AND ^',
  '__proto__',
  '\u0000',
  '\ud800',
  '𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
  'x'.repeat(5000),
  '(((((((',
  '../../etc/passwd',
  'eyJub3QiOiJhIGN1cnNvciJ9',
  cursorOf(['abc', 'skill/python']),
];
const NUMBERS = [0, 1, -1, 5, 100, 101, 2147483647, -2147483648];

/** Requests that nobody in good faith sends: half of them valid GraphQL made from the schema, half of them not. */
export function createHostileRequests(schema: GraphQLSchema, random: Random): () => HostileRequest {
  const makers: (() => HostileRequest)[] = [
    () => graphql('random selections', operation(schema, random)),
    () => graphql('random selections', operation(schema, random)),
    () => graphql('random selections', operation(schema, random)),
    () => graphql('deep nesting', deep(random.whole(400))),
    () =>
      graphql(
        'fragments that call themselves',
        '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A graph { version } }',
      ),
    () => graphql('fragments that multiply', multiplying(random.whole(18))),
    () =>
      graphql(
        'many aliases',
        `{ ${Array.from({ length: random.whole(2000) }, (_, i) => `a${i}: graph { version }`).join(' ')} }`,
      ),
    () =>
      graphql('huge variables', 'query ($ids: [ID!]!) { subgraph(seeds: $ids) { nodes { id } } }', {
        ids: Array.from({ length: random.whole(20_000) }, () => 'skill/python'),
      }),
    () =>
      graphql('wrong variables', 'query ($id: ID!) { skill(id: $id) { id } }', {
        id: random.pick([null, 1.5, [], {}, true, { a: { b: [] } }]),
      }),
    () => graphql('expensive', expensive(random)),
    () => ({ ...random.pick(makers)(), kind: 'another Accept', headers: { accept: random.pick(ACCEPTED) } }),
    () => ({ ...random.pick(makers)(), kind: 'credentials', headers: random.pick(CREDENTIALS) }),
    () =>
      graphql(
        'page sizes of null',
        expensive(random)
          .replaceAll(/first: \d+/g, 'first: $n')
          .replace('{', 'query ($n: Int) {'),
        {
          n: random.pick([null, 1, 100]),
        },
      ),
    () =>
      graphql(
        'comments only',
        `
          {
            graph {
              version
            }
          }
          ${'#x\n'.repeat(random.whole(300_000))}
        `,
      ),
    () => graphql('blanks only', `{ a${random.whole(1e9)}: graph { version } }${' '.repeat(random.whole(900_000))}`),
    () =>
      graphql(
        'undeclared variables',
        '{ graph { version } }',
        Object.fromEntries(
          Array.from({ length: random.whole(20_000) }, () => [`v${random.whole(1e9)}`, random.whole(1e9)]),
        ),
      ),
    () => graphql('long texts', SEARCH, { text: random.pick(['(', 'a ', 'data ', 'ﷺ']).repeat(random.whole(100_000)) }),
    () => graphql('many words', SEARCH, { text: words(random, 500) }),
    () => {
      const often = Array.from({ length: random.whole(50) }, (_, i) => `a${i}: search(text: $text) { totalCount }`);
      return graphql('many searches', `query ($text: String!) { graph { version } ${often.join(' ')} }`, {
        text: words(random, 300),
      });
    },
    () =>
      graphql('long texts to look through', 'query ($text: String!) { extractSkills(text: $text) { text } }', {
        text: words(random, 100_000),
      }),
    () => graphql('forged cursors', SEARCH, { text: 'data', after: cursorOf(random.pick(FORGED)) }),
    () =>
      graphql('forged cursors', 'query ($after: String) { concepts(after: $after) { totalCount } }', {
        after: cursorOf(random.pick(FORGED)),
      }),
    () => ({ ...raw('a known operation as another media type', KNOWN), contentType: random.pick(SIMPLE_TYPES) }),
    () => raw('cut JSON', '{"query":"{ graph { version } }"'.slice(0, random.whole(30))),
    () =>
      raw(
        'no object',
        random.pick([
          '[]',
          'null',
          '1',
          '"x"',
          '[{"query":"{ graph { version } }"}]',
          '{"query":{}}',
          '{"query":1}',
          '{}',
        ]),
      ),
    () =>
      raw(
        'broken UTF-8',
        Buffer.concat([
          Buffer.from('{"query":"{ search(text: \\"'),
          Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0xed, 0xa0, 0x80]),
          Buffer.from('\\") { totalCount } }"}'),
        ]),
      ),
    () => raw('noise', Buffer.from(Array.from({ length: random.whole(2000) }, () => random.whole(256)))),
    () => ({
      ...raw('other media type', '{ graph { version } }'),
      contentType: random.pick([
        'text/plain',
        'application/graphql',
        'multipart/form-data; boundary=x',
        'application/xml',
        '',
      ]),
    }),
    () => raw('too large', `{"query":"${'#'.repeat(1_200_000)}"}`),
  ];
  return () => random.pick(makers)();
}

const ACCEPTED = ['application/graphql-response+json', 'text/html', 'image/png', '*/*;q=0', ';', 'multipart/mixed'];
const CREDENTIALS: readonly Readonly<Record<string, string>>[] = [
  { authorization: 'Bearer a.b.c' },
  { authorization: `Bearer ${cursorOf([{ alg: 'none' }])}.${cursorOf([{}])}.` },
  { 'x-api-key': 'sg_guess' },
  { authorization: `Bearer ${'x'.repeat(8_000)}` },
];
const FORGED = [
  ['abc', 'x'],
  [-1, 'x'],
  [1e300, 'x'],
  [0.5, 'x'],
  [1, 2],
  ['x'],
  [],
  [null, null],
  [{}, []],
  [2, 'x', 'y'],
];
const SIMPLE_TYPES = [
  'text/plain',
  'text/plain; charset=utf-8',
  'application/x-www-form-urlencoded',
  'application/jsonx',
];

function cursorOf(key: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Short words, each the beginning of many. */
function words(random: Random, length: number): string {
  const letter = (): string => String.fromCharCode(97 + random.whole(26));
  const count = Math.floor(length / 3);
  return Array.from({ length: count }, () => letter() + (random.whole(2) === 0 ? '' : letter())).join(' ');
}

function graphql(kind: string, query: string, variables: unknown = {}): HostileRequest {
  return raw(kind, JSON.stringify({ query, variables }));
}

function raw(kind: string, body: Buffer | string): HostileRequest {
  return { kind, contentType: 'application/json', body };
}

function deep(levels: number): string {
  return `{ skill(id: "skill/python") { ${'broader { '.repeat(levels)} id ${'} '.repeat(levels)} } }`;
}

function multiplying(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, i) => `fragment F${i} on Skill { ...F${i + 1} broader { ...F${i + 1} } }`,
  );
  return `{ skill(id: "skill/python") { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Skill { id }`;
}

function expensive(random: Random): string {
  const size = random.pick([1, 10, 100]);
  return `{ concepts(first: ${size}) { nodes { relations(first: ${size}) { nodes { relations(first: ${size}) { nodes { id } } } } } } }`;
}

/** An operation with random fields, arguments and depth; valid as to the schema, except for what strings may mean. */
function operation(schema: GraphQLSchema, random: Random): string {
  const query = schema.getQueryType();
  return query ? `{ ${fields(query, schema, random, 1 + random.whole(6))} }` : '{ __typename }';
}

function fields(type: GraphQLOutputType, schema: GraphQLSchema, random: Random, depth: number): string {
  const named = getNamedType(type);
  const known = isUnionType(named) || !isCompositeType(named) ? [] : Object.values(named.getFields());
  const chosen = Array.from({ length: 1 + random.whole(4) }, () => (known.length > 0 ? random.pick(known) : null));
  const selections = chosen.flatMap((field, place) => {
    if (field === null) return [];
    const isLeaf = !isCompositeType(getNamedType(field.type));
    if (!isLeaf && depth <= 0) return [];
    const inner = isLeaf ? '' : ` { ${fields(field.type, schema, random, depth - 1)} }`;
    return [`f${place}: ${field.name}${argumentsOf(field.args, random)}${inner}`];
  });
  const narrower = isObjectType(named) || !isCompositeType(named) ? [] : [...schema.getPossibleTypes(named)];
  if (narrower.length > 0 && depth > 0 && random.whole(3) === 0) {
    const one = random.pick(narrower);
    selections.push(`... on ${one.name} { ${fields(one, schema, random, depth - 1)} }`);
  }
  return ['__typename', ...selections].join(' ');
}

function argumentsOf(args: readonly GraphQLArgument[], random: Random): string {
  const given = args.filter(({ type }) => getNullableType(type) !== type || random.whole(2) === 0);
  return given.length === 0 ? '' : `(${given.map(({ name, type }) => `${name}: ${literal(type, random)}`).join(', ')})`;
}

function literal(type: GraphQLInputType, random: Random): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return `[${Array.from({ length: random.whole(4) }, () => literal(nullable.ofType, random)).join(', ')}]`;
  }
  if (isEnumType(nullable)) return random.pick(nullable.getValues()).name;
  if (isInputObjectType(nullable)) {
    const given = Object.values(nullable.getFields()).filter(
      ({ type: inner }) => getNullableType(inner) !== inner || random.whole(2) === 0,
    );
    return `{${given.map(({ name, type: inner }) => `${name}: ${literal(inner, random)}`).join(', ')}}`;
  }
  if (String(nullable) === 'Int') return String(random.pick(NUMBERS));
  if (String(nullable) === 'Float') return String(random.pick([0, 0.5, 1, 1.5, -1, 1e300]));
  if (String(nullable) === 'Boolean') return random.pick(['true', 'false']);
  return JSON.stringify(random.pick(STRINGS));
}
