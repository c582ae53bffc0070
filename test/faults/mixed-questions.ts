import type { Random } from '../../bench/random.ts';

/** Ids to ask for, by kind. */
export type KnownIds = Readonly<Record<'SKILL' | 'TOOL' | 'ROLE' | 'CHALLENGE', readonly string[]>>;

/** One of the questions that products ask, with its share of the traffic. */
interface Question {
  readonly share: number;
  readonly query: string;
  readonly variables: (ids: KnownIds, random: Random) => Readonly<Record<string, unknown>>;
}

const WORDS = ['python', 'machine learning', 'data', 'cloud', 'manage', 'security', 'kubernets', 'test', 'design'];
const ADVERT =
  'We look for an engineer with Python, Docker and Kubernetes who runs machine learning models in production, knows ' +
  'statistics and CI/CD, and can explain results to management.';
const CONCEPT = 'id name kind';

const held = ({ SKILL }: KnownIds, random: Random): readonly object[] =>
  Array.from({ length: 5 }, () => ({ skill: random.pick(SKILL), level: 0.6 }));

/** Look-ups often, answers that walk the graph seldom, as on pages of a learning platform. */
const QUESTIONS: readonly Question[] = [
  {
    share: 20,
    query: `query Profile($id: ID!) { role(id: $id) { name requires(first: 30) { totalCount edges { importance node { ${CONCEPT} } } } } }`,
    variables: ({ ROLE }, random) => ({ id: random.pick(ROLE) }),
  },
  {
    share: 20,
    query: `query One($id: ID!) { concept(id: $id) { ${CONCEPT} description relationCounts { type count } } }`,
    variables: ({ SKILL }, random) => ({ id: random.pick(SKILL) }),
  },
  {
    share: 15,
    query: `query Search($text: String!) { search(text: $text, first: 10) { totalCount edges { score node { ${CONCEPT} } } } }`,
    variables: (_, random) => ({ text: random.pick(WORDS) }),
  },
  {
    share: 15,
    query: `query Suggest($prefix: String!) { suggest(prefix: $prefix, first: 8) { text concept { ${CONCEPT} } } }`,
    variables: (_, random) => ({ prefix: random.pick(WORDS).slice(0, 2 + random.whole(4)) }),
  },
  {
    share: 4,
    query: `query Similar($id: ID!) { similar(id: $id, first: 10) { score concept { ${CONCEPT} } } }`,
    variables: ({ SKILL }, random) => ({ id: random.pick(SKILL) }),
  },
  {
    share: 4,
    query: `query Gap($have: [SkillClaim!]!, $target: ID!) { skillGap(have: $have, target: $target) { coverage missing { need { skill { ${CONCEPT} } } } } }`,
    variables: (ids, random) => ({ have: held(ids, random), target: random.pick(ids.ROLE) }),
  },
  {
    share: 4,
    query: `query Path($have: [SkillClaim!]!, $goals: [ID!]!) { learningPath(have: $have, goals: $goals) { phases { steps { skill { ${CONCEPT} } after { id } } } } }`,
    variables: (ids, random) => ({ have: held(ids, random), goals: [random.pick(ids.ROLE)] }),
  },
  {
    share: 4,
    query: `query Roles($have: [SkillClaim!]!) { recommendRoles(have: $have, first: 5) { score concept { ${CONCEPT} } because { text } } }`,
    variables: (ids, random) => ({ have: held(ids, random) }),
  },
  {
    share: 4,
    query: `query Skills($have: [SkillClaim!]!, $goal: ID) { recommendSkills(have: $have, goal: $goal, first: 5) { score concept { ${CONCEPT} } } }`,
    variables: (ids, random) => ({ have: held(ids, random), goal: random.pick(ids.ROLE) }),
  },
  {
    share: 3,
    query: `query Around($seeds: [ID!]!) { subgraph(seeds: $seeds, depth: 2, maxConcepts: 60) { nodes { ${CONCEPT} } edges { type } } }`,
    variables: ({ SKILL }, random) => ({ seeds: [random.pick(SKILL)] }),
  },
  {
    share: 3,
    query: `query Between($from: ID!, $to: ID!) { shortestPaths(from: $from, to: $to, first: 2) { length nodes { ${CONCEPT} } } }`,
    variables: ({ ROLE }, random) => ({ from: random.pick(ROLE), to: random.pick(ROLE) }),
  },
  {
    share: 2,
    query: `query Careers($role: ID!, $to: ID!) { careerPaths(from: { role: $role }, to: $to) { paths { cost steps { to { ${CONCEPT} } } } } }`,
    variables: ({ ROLE }, random) => ({ role: random.pick(ROLE), to: random.pick(ROLE) }),
  },
  {
    share: 1,
    query: `query Cover($challenges: [ID!]!) { skillsForChallenges(challenges: $challenges, first: 5) { cover { ${CONCEPT} } } }`,
    variables: ({ CHALLENGE }, random) => ({ challenges: [random.pick(CHALLENGE)] }),
  },
  {
    share: 1,
    query: `query Mentions($text: String!) { extractSkills(text: $text) { text concept { ${CONCEPT} } } }`,
    variables: (_, random) => ({ text: `${ADVERT} ${random.pick(WORDS)}` }),
  },
];

/** Bodies of requests, each question as often as its share says. */
export function createMixedQuestions(ids: KnownIds, random: Random): () => string {
  const drawn = QUESTIONS.flatMap((question) => Array.from({ length: question.share }, () => question));
  return () => {
    const { query, variables } = random.pick(drawn);
    return JSON.stringify({ query, variables: variables(ids, random) });
  };
}

/** Some ids of each kind that a service knows. */
export async function findKnownIds(url: string): Promise<KnownIds> {
  const of = async (kind: string): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | null = null; ids.length < 2000;) {
      const query = `query Ids($after: String) { concepts(kinds: [${kind}], first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { after } }),
      });
      const { data } = (await response.json()) as {
        data: { concepts: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      };
      ids.push(...data.concepts.nodes.map(({ id }) => id));
      if (!data.concepts.pageInfo.hasNextPage) break;
      after = data.concepts.pageInfo.endCursor;
    }
    return ids;
  };
  return { SKILL: await of('SKILL'), TOOL: await of('TOOL'), ROLE: await of('ROLE'), CHALLENGE: await of('CHALLENGE') };
}
