import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.ts';
import { allFieldsQuery } from '../support/all-fields.ts';
import { serveGuideGraph, type Service } from '../support/service.ts';

const ROLE = 'role/senior-mlops-engineer';
const HAVE = 'have: [{ skill: "skill/python" }]';

/** Arguments for the fields that need some. */
const ARGUMENTS = {
  node: `id: "${ROLE}"`,
  concept: `id: "${ROLE}"`,
  conceptByIdentifier: 'scheme: "guide", value: "skill/python"',
  skill: 'id: "skill/python"',
  tool: 'id: "tool/kubeflow"',
  responsibility: 'id: "responsibility/none"',
  challenge: 'id: "challenge/model-drift"',
  practice: 'id: "practice/none"',
  careerStage: 'id: "career-stage/none"',
  role: `id: "${ROLE}"`,
  search: 'text: "model"',
  suggest: 'prefix: "mod"',
  extractSkills: 'text: "Python and Kubernetes"',
  skillsForChallenges: 'challenges: ["challenge/model-drift"]',
  careerPaths: `from: { role: "role/data-scientist" }, to: "${ROLE}"`,
  skillGap: `${HAVE}, target: "${ROLE}"`,
  learningPath: `${HAVE}, goals: ["${ROLE}"]`,
  similar: 'id: "skill/python"',
  recommendSkills: HAVE,
  recommendRoles: HAVE,
  curriculumCoverage: `units: [{ title: "One", skills: ["skill/python"] }], target: "${ROLE}"`,
  subgraph: `seeds: ["${ROLE}"]`,
  shortestPaths: `from: "skill/python", to: "${ROLE}"`,
};

const unlimited = { depth: 1000, cost: 1e12, tokens: 1e6, documentCharacters: 1e8, aliases: 1000, timeoutMs: 60_000 };
let service: Service;
beforeAll(async () => (service = await serveGuideGraph(unlimited)));
afterAll(() => service.close());

it('answers a query that selects every field of the schema', async () => {
  const schema = createSchema();
  const query = allFieldsQuery(schema, ARGUMENTS);
  const { data, errors } = await service.send(query);
  expect(errors).toBeUndefined();
  expect(Object.keys(data as object).sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
});
