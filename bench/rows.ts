import type { Random } from './random.ts';

/** Ids and words that exist in the measured graph, to ask about. */
export interface Samples {
  readonly roles: readonly string[];
  readonly skills: readonly string[];
  /** Skills that each role requires. */
  readonly skillsOf: ReadonlyMap<string, readonly string[]>;
  /** Words and beginnings of words from names of skills. */
  readonly words: readonly string[];
}

/** One question of the benchmark, as each contestant is asked it. */
export interface Row {
  readonly name: string;
  /** What is asked about, drawn anew for every request. */
  readonly draw: (random: Random, samples: Samples) => Readonly<Record<string, unknown>>;
  /** Document sent to this service. */
  readonly ours: string;
  /** Document sent to the yardstick. */
  readonly yardstick: string;
  /** The one statement that answers it, for the raw driver. */
  readonly cypher: string;
}

const oneSkill = (random: Random, { skills }: Samples) => ({ id: random.pick(skills) });
const oneRole = (random: Random, { roles }: Samples) => ({ id: random.pick(roles) });
const twoRoles = (random: Random, { roles }: Samples) => {
  const from = random.pick(roles);
  return { from, to: random.pick(roles.filter((role) => role !== from)) };
};

/** Asked of this service only: how its cost grows is of interest, and the yardstick has no such question. */
export const SUGGEST: Pick<Row, 'name' | 'draw' | 'ours'> = {
  name: 'suggest, as three letters are typed',
  draw: (random, { words }) => ({ prefix: random.pick(words).slice(0, 3) }),
  ours: 'query Suggest($prefix: String!) { suggest(prefix: $prefix, first: 10) { concept { id name } } }',
};

export const ROWS: readonly Row[] = [
  {
    name: 'point look-up',
    draw: oneSkill,
    ours: 'query Point($id: ID!) { skill(id: $id) { id name description } }',
    yardstick: 'query Point($id: ID!) { skills(where: { id: { eq: $id } }) { id name description } }',
    cypher: 'MATCH (s:Skill {id: $id}) RETURN s.id, s.name, s.description',
  },
  {
    name: 'role -> 30 skills with importance',
    draw: oneRole,
    ours: 'query Requires($id: ID!) { role(id: $id) { id name requires(first: 30) { edges { importance node { id name } } } } }',
    yardstick:
      'query Requires($id: ID!) { roles(where: { id: { eq: $id } }) { id name requiresConnection(first: 30, sort: [{ edge: { weight: DESC } }]) { edges { properties { importance } node { id name } } } } }',
    cypher:
      'MATCH (o:Role {id: $id}) RETURN o.id, o.name, COLLECT { MATCH (o)-[r:REQUIRES]->(s:Skill) WITH r, s ORDER BY r.weight DESC LIMIT 30 RETURN [r.importance, s.id, s.name] }',
  },
  {
    name: 'skill -> 10 roles -> 10 skills each',
    draw: oneSkill,
    ours: 'query TwoHops($id: ID!) { skill(id: $id) { id name requiredBy(first: 10, kinds: [ROLE]) { nodes { id name ... on Role { requires(first: 10) { nodes { id name } } } } } } }',
    yardstick:
      'query TwoHops($id: ID!) { skills(where: { id: { eq: $id } }) { id name requiredBy(limit: 10) { id name requires(limit: 10) { id name } } } }',
    cypher:
      'MATCH (s:Skill {id: $id}) RETURN s.id, s.name, COLLECT { MATCH (s)<-[:REQUIRES]-(o:Role) WITH o LIMIT 10 RETURN [o.id, o.name, COLLECT { MATCH (o)-[:REQUIRES]->(t:Skill) WITH t LIMIT 10 RETURN [t.id, t.name] }] }',
  },
  {
    name: 'search, top 10',
    draw: (random, { words }) => ({ text: random.pick(words) }),
    ours: 'query Search($text: String!) { search(text: $text, kinds: [SKILL], first: 10) { edges { score node { id name } } } }',
    yardstick:
      'query Search($text: String!) { searchSkills(phrase: $text, first: 10) { edges { score node { id name } } } }',
    cypher:
      "CALL db.index.fulltext.queryNodes('bench_skill_name', $text, {limit: 10}) YIELD node, score RETURN node.id, node.name, score",
  },
  {
    name: 'page of 50 by name',
    draw: () => ({}),
    ours: 'query Page { concepts(kinds: [SKILL], first: 50) { nodes { id name } pageInfo { hasNextPage endCursor } } }',
    yardstick:
      'query Page { skillsConnection(first: 50, sort: [{ name: ASC }]) { edges { node { id name } } pageInfo { hasNextPage endCursor } } }',
    cypher: 'MATCH (s:Skill) WHERE s.position > "" RETURN s.id, s.name ORDER BY s.position LIMIT 50',
  },
  {
    name: 'skill gap of two roles',
    draw: (random, samples) => {
      const { from, to } = twoRoles(random, samples);
      return { from, to, have: (samples.skillsOf.get(from) ?? []).map((skill) => ({ skill })) };
    },
    ours: 'query Gap($have: [SkillClaim!]!, $to: ID!) { skillGap(have: $have, target: $to) { missing { need { skill { id name } } } } }',
    yardstick: 'query Gap($from: ID!, $to: ID!) { skillGap(from: $from, to: $to) { id name } }',
    cypher:
      'MATCH (:Role {id: $to})-[:REQUIRES]->(s:Skill) WHERE NOT EXISTS { MATCH (:Role {id: $from})-[:REQUIRES]->(s) } RETURN s.id, s.name',
  },
  {
    name: 'similar skills',
    draw: oneSkill,
    ours: 'query Similar($id: ID!) { similar(id: $id, first: 10) { score concept { id name } } }',
    yardstick: 'query Similar($id: ID!) { similarSkills(id: $id) { id name shared } }',
    cypher:
      'MATCH (:Skill {id: $id})<-[:REQUIRES]-(:Role)-[:REQUIRES]->(o:Skill) WHERE o.id <> $id WITH o, count(*) AS shared ORDER BY shared DESC, o.id LIMIT 10 RETURN o.id, o.name, shared',
  },
  {
    name: 'shortest path between two roles',
    draw: twoRoles,
    ours: 'query Shortest($from: ID!, $to: ID!) { shortestPaths(from: $from, to: $to, types: [REQUIRES], first: 1) { nodes { id name } } }',
    yardstick: 'query Shortest($from: ID!, $to: ID!) { shortestPath(from: $from, to: $to) { id name } }',
    cypher:
      'MATCH p = shortestPath((:Role {id: $from})-[:REQUIRES*..6]-(:Role {id: $to})) RETURN [n IN nodes(p) | [n.id, n.name]]',
  },
];
