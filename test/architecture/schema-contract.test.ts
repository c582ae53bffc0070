import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.ts';
import { serveGuideGraph, type Service } from '../support/service.ts';

const CONTRACT = '../shared/contract';
const present = existsSync(join(CONTRACT, 'contract.graphql'));
if (!present)
  console.warn(`SKIPPED: the contract with clients is not at ${CONTRACT}, so nothing was compared with it.`);

const ROLE = 'role/senior-mlops-engineer';
const HAVE = [{ skill: 'skill/python' }, { skill: 'skill/machine-learning', level: 0.5 }];

/** Variables for each document of the contract, on the guide graph. */
const VARIABLES: Readonly<Record<string, object>> = {
  'career-paths': { from: { role: 'role/data-scientist' }, to: ROLE, optimise: 'FEWEST_NEW_SKILLS', first: 3 },
  'concept-by-identifier': { scheme: 'guide', value: 'skill/python' },
  'curriculum-coverage': { units: [{ title: 'Week 1', skills: ['skill/python'] }], target: ROLE },
  'extract-skills': { text: 'We need Python, Kubernetes and somebody who knows CI/CD.' },
  'graph-info': {},
  'learning-path': { have: HAVE, goals: [ROLE] },
  'recommend-roles': { have: HAVE },
  'recommend-skills': { have: HAVE, goal: ROLE },
  'role-profile': { id: ROLE },
  search: { text: 'model', first: 10 },
  'shortest-paths': { from: 'skill/python', to: 'challenge/model-drift', maxLength: 6 },
  similar: { id: 'skill/python', first: 5 },
  'skill-gap': { have: HAVE, target: ROLE },
  'skills-for-challenge': { id: 'challenge/model-drift' },
  'skills-for-challenges': { challenges: ['challenge/model-drift'], have: [] },
  subgraph: { seeds: [ROLE], depth: 2, perRelation: 10 },
  suggest: { prefix: 'kub' },
};

describe.skipIf(!present)('the contract with clients', () => {
  let service: Service;
  beforeAll(async () => (service = await serveGuideGraph()));
  afterAll(() => service.close());

  it('is not broken by the schema', () => {
    const contract = buildSchema(readFileSync(join(CONTRACT, 'contract.graphql'), 'utf8'));
    expect(findBreakingChanges(contract, createSchema()).map(({ description }) => description)).toEqual([]);
  });

  it('has variables here for every operation', () => {
    expect(present ? operations() : []).toEqual(Object.keys(VARIABLES).sort());
  });

  it.each(Object.keys(VARIABLES))('%s answers on the guide graph, within the default limits', async (name) => {
    const document = readFileSync(join(CONTRACT, 'operations', `${name}.graphql`), 'utf8');
    const data = (await service.ask(document, VARIABLES[name])) as Record<string, unknown>;
    for (const [field, value] of Object.entries(data)) expect(isEmpty(value), `${field} is empty`).toBe(false);
  });
});

function operations(): string[] {
  return readdirSync(join(CONTRACT, 'operations'))
    .map((file) => file.replace('.graphql', ''))
    .sort();
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
