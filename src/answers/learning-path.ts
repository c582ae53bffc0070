import { breakCycles } from '../domain/break-cycles.ts';
import { isIdOfKind } from '../domain/concept.ts';
import { measureCoverage } from '../domain/coverage.ts';
import { InvalidInput } from '../domain/errors.ts';
import { groupBy } from '../domain/group-by.ts';
import { compareCertainty, planLearning, type LearningNeed, type LearningPlanStep } from '../domain/learning-plan.ts';
import { strongestBasis } from '../domain/assertion.ts';
import { relationId, type Relation } from '../domain/relation.ts';
import { compareText } from '../domain/settle.ts';
import type { SkillNeed } from '../domain/skill-need.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { findHeld, HOLDABLE, parseClaims, type SkillClaim } from './held-skills.ts';
import { getKnownConcepts, knownConcept } from './known-concepts.ts';
import { findSkillsOfTools, findTools } from './learning-tools.ts';
import { findAllBefore } from './prerequisites.ts';
import { findRequirements, TARGETS } from './requirements.ts';

export interface LearningPathInput {
  /** May be empty: then everything is to be learned. */
  readonly have: readonly SkillClaim[];
  /** At least one role, stage, responsibility, challenge or skill. */
  readonly goals: readonly string[];
}

export interface LearningStep extends LearningPlanStep {
  /** Tools to learn it with, those that are needed themselves first. */
  readonly tools: readonly string[];
}

/** Steps that can be learned in any order; every phase needs only earlier ones. */
export interface LearningPhase {
  /** 0 for the first. */
  readonly index: number;
  readonly steps: readonly LearningStep[];
}

export interface LearningPath {
  readonly phases: readonly LearningPhase[];
  /** Skills met on the way that are held, or come before what is held. */
  readonly alreadyKnown: readonly string[];
  /** Needed tools that no step takes up: their skill is known, or the graph names none. */
  readonly otherTools: readonly string[];
  /** Prerequisite cycles met on the way, each as the skills on the loop in order. */
  readonly cycles: readonly (readonly string[])[];
}

/**
 * What to learn in which order to reach the goals: what they need and is not held at the needed level, and everything
 * to be known before it. See docs/ANSWERS.md and `planLearning`.
 *
 * Throws NotFound for unknown ids, all at once, and InvalidInput for ids of other kinds, levels outside 0 to 1 and no
 * goal.
 */
export async function findLearningPath(
  store: GraphStore,
  { have, goals }: LearningPathInput,
  options?: ReadOptions,
): Promise<LearningPath> {
  if (goals.length === 0) throw new InvalidInput('"goals" is empty: name at least one goal.');
  const claims = parseClaims(have);
  const concepts = await getKnownConcepts(
    store,
    [
      { input: 'have', ids: have.map(({ skill }) => skill), kinds: HOLDABLE },
      { input: 'goals', ids: goals, kinds: TARGETS },
    ],
    options,
  );
  const targets = [...new Set(goals)].map((id) => knownConcept(concepts, id));
  const [requirements, held] = await Promise.all([
    findRequirements(store, targets, options),
    findHeld(store, claims, options),
  ]);
  const judged = targets.map(({ id }) => ({ goal: id, ...measureCoverage(requirements.get(id) ?? [], held) }));
  const wanted = judged.flatMap(({ goal, partly, missing }) =>
    [...missing, ...partly.map(({ need }) => need)].map((need) => ({ goal, need })),
  );
  const missingTools = [...new Set(wanted.map(({ need }) => need.skill))].filter((id) => isIdOfKind(id, 'TOOL'));
  const skillOf = await findSkillsOfTools(
    store,
    missingTools,
    wanted.map(({ need }) => need.skill),
    held,
    options,
  );
  const needs = toNeeds(wanted, skillOf);
  const skills = needs.map(({ skill }) => skill);
  // What comes before a claim is known, so the claims are followed back as well.
  const prerequisites = await findAllBefore(store, [...skills, ...claims.keys()], options);
  const leastCertain = await findCertainty(store, prerequisites, options);
  const known = { held: new Set(held.keys()), claimed: new Set(claims.keys()) };
  const plan = planLearning({ needs, prerequisites, ...known, leastCertain });
  const steps = plan.phases.flat().map(({ skill }) => skill);
  const tools = await findTools(store, steps, new Set(missingTools), options);
  const taken = new Set([...tools.values()].flat());
  const met = judged.flatMap((goal) => goal.met.map(({ skill }) => skill)).filter((id) => isIdOfKind(id, 'SKILL'));
  return {
    phases: plan.phases.map((phase, index) => ({
      index,
      steps: phase.map((step) => ({ ...step, tools: tools.get(step.skill) ?? [] })),
    })),
    alreadyKnown: [...new Set([...met, ...plan.alreadyKnown])].filter((id) => !steps.includes(id)).sort(compareText),
    otherTools: missingTools.filter((tool) => !taken.has(tool)).sort(compareText),
    cycles: plan.cycles,
  };
}

interface Wanted {
  readonly goal: string;
  readonly need: SkillNeed;
}

/** Each skill to learn once; a tool counts for the skill that it is learned with. */
function toNeeds(wanted: readonly Wanted[], skillOf: ReadonlyMap<string, string>): LearningNeed[] {
  const bySkill = groupBy(wanted, ({ need }) =>
    isIdOfKind(need.skill, 'TOOL') ? skillOf.get(need.skill) : need.skill,
  );
  return [...bySkill].flatMap(([skill, all]) =>
    skill === undefined
      ? []
      : [
          {
            skill,
            weight: Math.max(...all.map(({ need }) => need.weight)),
            goals: [...new Set(all.map(({ goal }) => goal))],
            neededBy: [...new Set(all.flatMap(({ need }) => need.neededBy))].sort(compareText),
            basis: strongestBasis(all.map(({ need }) => need)),
            relations: all.flatMap(({ need }) => need.relations),
          },
        ],
  );
}

/** Confidence is read only when there is a cycle to break, which is rare: commits refuse them, bulk loads may not. */
async function findCertainty(
  store: GraphStore,
  prerequisites: readonly Relation[],
  options?: ReadOptions,
): Promise<(a: Relation, b: Relation) => number> {
  const withoutConfidence = compareCertainty(() => 1);
  const { cycles } = breakCycles(prerequisites, withoutConfidence);
  if (cycles.length === 0) return withoutConfidence;
  const assertions = await store.findRelationAssertions(prerequisites, options);
  const confidence = new Map(
    prerequisites.map((relation, at) => [
      relationId(relation),
      Math.max(
        0,
        ...(assertions[at] ?? []).filter(({ basis }) => basis === relation.basis).map((said) => said.confidence ?? 1),
      ),
    ]),
  );
  return compareCertainty((relation) => confidence.get(relationId(relation)) ?? 1);
}
