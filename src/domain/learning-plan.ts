import { compareBasis, weakerBasis } from './assertion.ts';
import { breakCycles } from './break-cycles.ts';
import { groupBy } from './group-by.ts';
import type { Basis } from './ontology.ts';
import { reach } from './reach.ts';
import { relationId, type Relation, type RelationKey } from './relation.ts';
import { compareText } from './settle.ts';
import { topologicalLevels } from './topological-levels.ts';

/** A skill that has to be learned for its own sake. */
export interface LearningNeed {
  readonly skill: string;
  readonly weight: number;
  /** The goals that call for it, and who exactly needs it there. */
  readonly goals: readonly string[];
  readonly neededBy: readonly string[];
  readonly basis: Basis;
  readonly relations: readonly RelationKey[];
}

export interface LearningPlanInput {
  readonly needs: readonly LearningNeed[];
  /** PREREQUISITE_OF among the needs and everything before them. */
  readonly prerequisites: readonly Relation[];
  /** What counts as held, at any level. */
  readonly held: ReadonlySet<string>;
  /** What of it was claimed itself: what comes before these is known too. */
  readonly claimed: ReadonlySet<string>;
  /** Orders prerequisites, the one to give up first in front. */
  readonly leastCertain: (a: Relation, b: Relation) => number;
}

export interface LearningPlanStep {
  readonly skill: string;
  /** Goals it leads to, then who needs it directly, then the steps that build on it directly. */
  readonly neededFor: readonly string[];
  /** The steps that it builds on directly. */
  readonly after: readonly string[];
  /** The weakest link of the strongest chain that makes it a step. */
  readonly basis: Basis;
  readonly relations: readonly RelationKey[];
}

export interface LearningPlan {
  readonly phases: readonly (readonly LearningPlanStep[])[];
  /** Skills met on the way that need no step. */
  readonly alreadyKnown: readonly string[];
  readonly cycles: readonly (readonly string[])[];
}

/**
 * What to learn in which order: the needs and all their prerequisites, without what is known, in phases by topological
 * level; in a phase first what serves the most needed weight, then what the most steps build on, then by id.
 *
 * Known is what is held and all that comes before what was claimed, save for the needs themselves. Cycles are broken at their least
 * certain prerequisite, which then only counts for what to learn, no longer for the order. O(n·m) for n steps and m
 * prerequisites, for the counts of what each step unlocks.
 */
export function planLearning({ needs, prerequisites, held, claimed, leastCertain }: LearningPlanInput): LearningPlan {
  const needed = new Map(needs.map((need) => [need.skill, need]));
  const { kept, cycles } = breakCycles(prerequisites, leastCertain);
  const before = groupBy(kept, ({ to }) => to);
  const known = new Set([...held, ...reach(claimed, (id) => (before.get(id) ?? []).map(({ from }) => from))]);
  for (const skill of needed.keys()) known.delete(skill);

  const everBefore = groupBy(prerequisites, ({ to }) => to);
  const met = reach(needed.keys(), (id) => (known.has(id) ? [] : (everBefore.get(id) ?? []).map(({ from }) => from)));
  const steps = new Set([...met].filter((id) => !known.has(id)));
  const among = (relations: readonly Relation[]): Relation[] =>
    relations.filter(({ from, to }) => from !== to && steps.has(from) && steps.has(to));
  return {
    phases: toPhases(steps, among(prerequisites), among(kept), needed),
    alreadyKnown: [...met].filter((id) => known.has(id)).sort(compareText),
    cycles,
  };
}

interface Ranked {
  readonly step: LearningPlanStep;
  /** Needed weight that it leads to, its own included. */
  readonly served: number;
  /** Steps that build on it, directly or not. */
  readonly unlocks: number;
}

/** `purpose` says what each step is for, `order` what it comes after: they differ where a cycle was broken. */
function toPhases(
  steps: ReadonlySet<string>,
  purpose: readonly Relation[],
  order: readonly Relation[],
  needed: ReadonlyMap<string, LearningNeed>,
): LearningPlanStep[][] {
  const levels = topologicalLevels(steps, order);
  const before = groupBy(order, ({ to }) => to);
  const after = groupBy(purpose, ({ from }) => from);
  const bases = basisOfSteps(purpose, needed);
  const phases: Ranked[][] = [];
  for (const [skill, level] of levels) {
    const own = needed.get(skill);
    const leadsTo = after.get(skill) ?? [];
    const buildsOn = before.get(skill) ?? [];
    const unlocked = reach([skill], (id) => (after.get(id) ?? []).map(({ to }) => to));
    const served = [...unlocked].map((id) => needed.get(id)).filter((need) => need !== undefined);
    const step = {
      skill,
      neededFor: unique([
        ...served.flatMap(({ goals }) => goals).sort(compareText),
        ...(own?.neededBy ?? []),
        ...leadsTo.map(({ to }) => to).sort(compareText),
      ]),
      after: buildsOn.map(({ from }) => from).sort(compareText),
      basis: bases.get(skill) ?? 'INFERRED',
      relations: toKeys([...(own?.relations ?? []), ...leadsTo, ...buildsOn]),
    };
    (phases[level] ??= []).push({
      step,
      served: served.reduce((sum, { weight }) => sum + weight, 0),
      unlocks: unlocked.size - 1,
    });
  }
  return phases.map((phase) => phase.sort(byNeed).map(({ step }) => step));
}

function byNeed(a: Ranked, b: Ranked): number {
  return b.served - a.served || b.unlocks - a.unlocks || compareText(a.step.skill, b.step.skill);
}

/** From the needs back: a step is as certain as the best chain to a need, and a chain as its weakest link. */
function basisOfSteps(purpose: readonly Relation[], needed: ReadonlyMap<string, LearningNeed>): Map<string, Basis> {
  const before = groupBy(purpose, ({ to }) => to);
  const bases = new Map<string, Basis>();
  const waiting = [...needed.values()].map(({ skill, basis }) => ({ skill, basis }));
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    const known = bases.get(here.skill);
    if (known !== undefined && compareBasis(known, here.basis) <= 0) continue;
    bases.set(here.skill, here.basis);
    for (const { from, basis } of before.get(here.skill) ?? []) {
      waiting.push({ skill: from, basis: weakerBasis(basis, here.basis) });
    }
  }
  return bases;
}

function toKeys(relations: readonly RelationKey[]): RelationKey[] {
  const keys = new Map(relations.map(({ type, from, to }) => [relationId({ type, from, to }), { type, from, to }]));
  return [...keys].sort(([a], [b]) => compareText(a, b)).map(([, key]) => key);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** The least certain prerequisite first: by basis, then confidence, then weight, then id. */
export function compareCertainty(confidence: (relation: Relation) => number): (a: Relation, b: Relation) => number {
  return (a, b) =>
    compareBasis(b.basis, a.basis) ||
    confidence(a) - confidence(b) ||
    (a.weight ?? 1) - (b.weight ?? 1) ||
    compareText(relationId(a), relationId(b));
}
