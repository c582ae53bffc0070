import { breadthFirstSearch } from '../domain/breadth-first-search.ts';
import type { Concept } from '../domain/concept.ts';
import { isIdOfKind } from '../domain/concept.ts';
import { measureCoverage } from '../domain/coverage.ts';
import { groupBy } from '../domain/group-by.ts';
import type { ReasonPath } from '../domain/recommendation.ts';
import type { Relation } from '../domain/relation.ts';
import type { SkillNeed } from '../domain/skill-need.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { findAllBefore } from './prerequisites.ts';
import { findRequirements } from './requirements.ts';
import type { WorkGraph } from './work-graph.ts';

/** A skill that brings a goal nearer. */
export interface StepToGoal {
  readonly skill: string;
  /** 0 to 1: see `findStepsToGoal`. */
  readonly benefit: number;
  readonly because: readonly ReasonPath[];
}

export interface StepsToGoalInput {
  readonly goal: Pick<Concept, 'id' | 'kind'>;
  /** What needs no learning unless the goal needs it at a higher level, or in itself. */
  readonly known: ReadonlySet<string>;
  readonly held: ReadonlyMap<string, number>;
  readonly graph: WorkGraph;
}

/** What a skill is worth for the sake of one that builds on it, per step between the two. */
const PER_STEP = 0.5;

interface Unlocked {
  readonly need: SkillNeed;
  readonly share: number;
  /** From the skill to the need. */
  readonly chain: readonly Relation[];
}

/**
 * The skills that a goal still needs and all their prerequisites that are not known. What one is worth is the sum, over
 * the needs that it serves, of weight x share still open x 0.5 per step before the need; its benefit is ln(1 + worth)
 * over that of the step that is worth most, so that serving many needs tells, and the second more than the tenth. What
 * comes before a known skill serves nothing through it. At most five store calls.
 */
export async function findStepsToGoal(
  store: GraphStore,
  { goal, held, known, graph }: StepsToGoalInput,
  options?: ReadOptions,
): Promise<StepToGoal[]> {
  const requirements = await findRequirements(store, [goal], options);
  const { missing, partly } = measureCoverage(requirements.get(goal.id) ?? [], held);
  const open = [
    ...missing.map((need) => ({ need, share: 1 })),
    ...partly.map(({ need, heldLevel, neededLevel }) => ({ need, share: 1 - heldLevel / neededLevel })),
  ].filter(({ need }) => isIdOfKind(need.skill, 'SKILL'));
  const needed = new Set(open.map(({ need }) => need.skill));
  const before = await findAllBefore(store, [...needed], options);
  const relations = before.filter(({ from }) => needed.has(from) || !known.has(from));
  const served = open.flatMap(({ need, share }) =>
    chainsTo(need.skill, relations).map((chain) => ({
      skill: chain[0]?.from ?? need.skill,
      unlocked: { need, share, chain },
    })),
  );
  const steps = [...groupBy(served, ({ skill }) => skill)].map(([skill, uses]) => {
    const unlocked = uses.map((use) => use.unlocked).sort((a, b) => worth(b) - worth(a));
    const sum = unlocked.reduce((total, use) => total + worth(use), 0);
    return { skill, sum, because: unlocked.slice(0, 2).map((use) => toReason(skill, use, goal.id, graph)) };
  });
  const most = Math.log1p(Math.max(0, ...steps.map(({ sum }) => sum))) || 1;
  return steps.map(({ skill, sum, because }) => ({ skill, benefit: Math.log1p(sum) / most, because }));
}

function worth({ need, share, chain }: Unlocked): number {
  return need.weight * share * PER_STEP ** chain.length;
}

/** For the need and everything before it, the shortest chain of prerequisites to the need. */
function chainsTo(need: string, relations: readonly Relation[]): Relation[][] {
  const reached = breadthFirstSearch(need, relations, 'IN');
  return [...reached.keys()].map((id) => {
    const chain: Relation[] = [];
    for (let by = reached.get(id)?.by; by; by = reached.get(by.to)?.by) chain.push(by);
    return chain;
  });
}

/** From the skill over what builds on it to who needs that, and on to the goal where one step leads there. */
function toReason(skill: string, { need, chain }: Unlocked, goal: string, graph: WorkGraph): ReasonPath {
  const [needed] = need.relations;
  const path = [skill, ...chain.map(({ to }) => to)];
  if (!needed) return { path, relations: chain };
  const bearer = needed.from === need.skill ? needed.to : needed.from;
  const onwards = bearer === goal ? undefined : graph.between(bearer, goal);
  return {
    path: [...path, bearer, ...(onwards ? [goal] : [])],
    relations: [...chain, needed, ...(onwards ? [onwards] : [])],
  };
}
