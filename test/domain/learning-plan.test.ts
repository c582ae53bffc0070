import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareCertainty,
  planLearning,
  type LearningNeed,
  type LearningPlan,
} from '../../src/domain/learning-plan.ts';
import type { Relation } from '../../src/domain/relation.ts';
import { anyEdges } from '../support/networks.ts';

function before(from: string, to: string, basis: Relation['basis'] = 'STATED'): Relation {
  const unsaid = {
    importance: null,
    weight: null,
    level: null,
    anyOf: null,
    influences: null,
    method: null,
    vintage: null,
  };
  return { type: 'PREREQUISITE_OF', from, to, basis, openEnded: false, ...unsaid };
}

const need = (skill: string, weight = 1): LearningNeed => ({
  skill,
  weight,
  goals: ['goal'],
  neededBy: ['goal'],
  basis: 'STATED',
  relations: [],
});

function plan(
  needs: readonly string[],
  prerequisites: readonly Relation[],
  held: readonly string[] = [],
): LearningPlan {
  return planLearning({
    needs: needs.map((skill) => need(skill)),
    prerequisites,
    held: new Set(held),
    claimed: new Set(held),
    leastCertain: compareCertainty(() => 1),
  });
}

const phases = ({ phases: all }: LearningPlan): string[][] => all.map((steps) => steps.map(({ skill }) => skill));

describe('planLearning', () => {
  it('orders by the longest chain', () => {
    expect(phases(plan(['d'], [before('a', 'b'), before('b', 'd'), before('c', 'd')]))).toEqual([
      ['a', 'c'],
      ['b'],
      ['d'],
    ]);
  });

  it('stops at what is held, and takes what comes before it for known', () => {
    const answer = plan(['d'], [before('a', 'b'), before('b', 'd'), before('a', 'c'), before('c', 'd')], ['b']);
    expect(phases(answer)).toEqual([['c'], ['d']]);
    expect(answer.alreadyKnown).toEqual(['a', 'b']);
  });

  it('does not take for known what comes before something that only counts as held', () => {
    const prerequisites = [before('a', 'broad'), before('broad', 'd')];
    const rest = { prerequisites, needs: [need('d')], leastCertain: compareCertainty(() => 1) };
    const answer = planLearning({ ...rest, held: new Set(['narrow', 'broad']), claimed: new Set(['narrow']) });
    expect(phases(answer)).toEqual([['d']]);
    const both = [...prerequisites, before('a', 'd')];
    const more = planLearning({
      ...rest,
      prerequisites: both,
      held: new Set(['narrow', 'broad']),
      claimed: new Set(['narrow']),
    });
    expect(phases(more)).toEqual([['a'], ['d']]);
  });

  it('rates a step by the weakest link of its best chain', () => {
    const answer = plan(['c', 'd'], [before('a', 'c', 'INFERRED'), before('a', 'd'), before('b', 'c', 'IMPORTED')]);
    const basis = new Map(answer.phases.flat().map((step) => [step.skill, step.basis]));
    expect(Object.fromEntries(basis)).toEqual({ a: 'STATED', b: 'IMPORTED', c: 'STATED', d: 'STATED' });
  });

  it('covers exactly the needs and what comes before them, short of what is known', () => {
    const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(anyEdges(), some, some, (edges, needs, held) => {
        const prerequisites = edges.map(({ from, to }) => before(from, to));
        const wanted = needs.filter((id) => !held.includes(id));
        const answer = plan(wanted, prerequisites, held);
        const steps = answer.phases.flatMap((all, at) => all.map((step) => ({ ...step, at })));
        const at = new Map(steps.map((step) => [step.skill, step.at]));
        const known = new Set(answer.alreadyKnown);

        for (const id of wanted) expect(at.has(id)).toBe(true);
        for (const id of held) expect(at.has(id)).toBe(false);
        for (const { skill, after, neededFor, at: phase } of steps) {
          expect(known.has(skill)).toBe(false);
          expect(neededFor).not.toEqual([]);
          expect(phase).toBe(Math.max(-1, ...after.map((id) => at.get(id) ?? Infinity)) + 1);
          for (const { from, to } of edges) if (to === skill) expect(at.has(from) || known.has(from)).toBe(true);
        }
        if (answer.cycles.length === 0)
          for (const { from, to } of edges)
            if (at.has(to) && !known.has(from)) expect(at.get(from)).toBeLessThan(at.get(to) ?? 0);
      }),
      { numRuns: 400 },
    );
  });
});
