import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSmallGraph, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => (service = await serveSmallGraph()));
afterAll(() => service.close());

const REASONS = 'because { text path { id name } evidence { basis source { id } } }';

describe('recommendations', () => {
  it('name skills with the paths that speak for them and the evidence of every step', async () => {
    const { recommendSkills } = await service.ask(
      `{ recommendSkills(have: [{ skill: "skill/python" }], goal: "role/ml-engineer", first: 2) {
        concept { id kind name } score ${REASONS}
      } }`,
    );
    expect(recommendSkills).toHaveLength(2);
    expect(recommendSkills[0]).toMatchObject({
      concept: { id: 'skill/machine-learning', kind: 'SKILL' },
      because: [
        {
          text: 'Machine Learning is required by Machine Learning Engineer.',
          path: [{ id: 'skill/machine-learning' }, { id: 'role/ml-engineer' }],
          evidence: [{ basis: 'STATED', source: { id: 'source/guide' } }],
        },
        {},
        {},
      ],
    });
  });

  it('name roles, best covered first', async () => {
    const { recommendRoles } = await service.ask(
      `{ recommendRoles(have: [{ skill: "skill/python" }, { skill: "skill/statistics", level: 0.5 }]) {
        concept { id } score ${REASONS}
      } }`,
    );
    expect(recommendRoles[0].concept.id).toBe('role/data-scientist');
    expect(recommendRoles[0].because[0].evidence.length).toBeGreaterThan(0);
  });

  it('refuse unknown ids by name and levels off the scale with a code', async () => {
    const unknown = await service.send('{ recommendSkills(have: [{ skill: "skill/pyton" }]) { score } }');
    expect(unknown.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(unknown.errors?.[0]?.message).toContain('skill/python');
    const off = await service.send('{ recommendRoles(have: [{ skill: "skill/python", level: 3 }]) { score } }');
    expect(off.errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });
});

describe('similar', () => {
  it('answers for any concept, and on skills and roles themselves, alike', async () => {
    const { similar, skill, role } = await service.ask(
      `{
        similar(id: "skill/python", first: 3) { concept { id } score shared { id name } }
        skill(id: "skill/python") { similar(first: 3) { concept { id } score shared { id name } } }
        role(id: "role/ml-engineer") { similar { concept { id } shared { id } } }
      }`,
    );
    expect(similar).toHaveLength(3);
    expect(skill.similar).toEqual(similar);
    expect(similar[0].shared.length).toBeGreaterThan(0);
    expect(role.similar[0].concept.id).toBe('role/data-scientist');
  });

  it('costs a constant number of store calls for a list of skills', async () => {
    const ask = async (first: number): Promise<number> => {
      service.calls.reset();
      await service.ask(
        `{ concepts(kinds: [SKILL], first: ${first}) { nodes { ... on Skill { similar(first: 2) { score } } } } }`,
      );
      return service.calls.names.length;
    };
    expect(await ask(8)).toBe(await ask(2));
  });

  it('says so when there is no such concept', async () => {
    const { errors } = await service.send('{ similar(id: "skill/nothing-like-it") { score } }');
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('extractSkills', () => {
  it('gives offsets into the given string and what is named there', async () => {
    const text = 'Experience with Python, C++ und Kubernetes 🐍 CI/CD';
    const { extractSkills } = await service.ask(
      'query ($text: String!) { extractSkills(text: $text) { start end text score concept { id kind } } }',
      { text },
    );
    for (const { start, end, text: words } of extractSkills) expect(text.slice(start, end)).toBe(words);
    expect(extractSkills.map((mention: { concept: { id: string } }) => mention.concept.id)).toEqual([
      'skill/python',
      'skill/c-plus-plus',
      'tool/kubernetes',
      'skill/continuous-integration',
    ]);
  });

  it('refuses a text that is too long with a message that says what to do', async () => {
    const { errors } = await service.send('query ($text: String!) { extractSkills(text: $text) { start } }', {
      text: 'skills '.repeat(20_000),
    });
    expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    expect(errors?.[0]?.message).toMatch(/Send it in parts/);
  });
});
