import { groupBy } from './group-by.ts';
import { strongestBasis } from './assertion.ts';
import type { Basis, Importance } from './ontology.ts';
import { relationId, type Relation, type RelationKey } from './relation.ts';
import { compareText } from './settle.ts';
import type { Requirement, SkillNeed } from './skill-need.ts';

/** Weight of a need whose sources say neither how strong nor how important it is: the middle of the scale. */
export const UNSTATED_WEIGHT = 0.5;

/** One relation that makes something needed: by whom, and how strongly it counts for the target. */
export interface Demand {
  readonly skill: string;
  readonly bearer: string;
  readonly relation: Relation;
  /** 0 to 1: how much of the bearer's needs the target takes over. */
  readonly share: number;
  /** The target may do without the bearer, so nothing the bearer needs is essential to the target. */
  readonly optional: boolean;
  /** How we know: the weakest link between the target and the skill. */
  readonly basis: Basis;
}

/**
 * What has to be met when all the demands hold, heaviest first, then by id: each skill once, as essential, heavy and
 * advanced as the most demanding of those who need it. Alternatives (`anyOf`) are one requirement together. It falls
 * away when one of them is needed on its own account anyway; a demand that says nothing of how strong it is does not
 * go so far, and leaves the choice open. O(d log d) for d demands.
 */
export function toRequirements(demands: readonly Demand[]): Requirement[] {
  const alone: Demand[] = [];
  const choices: Demand[][] = [];
  for (const group of groupBy(demands, choiceKey).values()) {
    if (new Set(group.map(({ skill }) => skill)).size > 1) choices.push(group);
    else alone.push(...group);
  }
  const firm = new Set(alone.filter(isFirm).map(({ skill }) => skill));
  const open = choices.filter((group) => !group.some(({ skill }) => firm.has(skill)));
  const optional = new Set(open.flat().map(({ skill }) => skill));
  const loose = groupBy(
    alone.filter(({ skill }) => optional.has(skill)),
    ({ skill }) => skill,
  );
  const single = groupBy(
    alone.filter(({ skill }) => !optional.has(skill)),
    ({ skill }) => skill,
  );
  const sameChoice = groupBy(open, (group) => skillsOf(group).join('\n'));
  return [
    ...[...single.values()].map((group): Requirement => [toNeed(group, group, [])]),
    ...[...sameChoice.values()].map((groups) => toChoice(groups.flat(), loose)),
  ].sort(([a], [b]) => compareNeeds(a, b));
}

function isFirm({ relation }: Demand): boolean {
  return relation.importance !== null || relation.weight !== null;
}

/** Essential before optional before unsaid, then the heavier, then by id, then by the alternatives to it. */
function compareNeeds(a: SkillNeed, b: SkillNeed): number {
  return (
    rank(a.importance) - rank(b.importance) ||
    b.weight - a.weight ||
    compareText(a.skill, b.skill) ||
    compareText(a.alternatives.join('\n'), b.alternatives.join('\n'))
  );
}

function rank(importance: Importance | null): number {
  return importance === 'ESSENTIAL' ? 0 : importance === 'OPTIONAL' ? 1 : 2;
}

/** Demands of one bearer with the same `anyOf` belong together; all others stand alone. */
function choiceKey({ skill, bearer, relation }: Demand): string {
  return relation.anyOf === null ? `alone\n${skill}` : `choice\n${bearer}\n${relation.anyOf}`;
}

/** `loose` are demands for one of the alternatives that leave the choice open: evidence, but no weight. */
function toChoice(group: readonly Demand[], loose: ReadonlyMap<string, readonly Demand[]>): Requirement {
  const skills = skillsOf(group);
  const bySkill = groupBy(group, ({ skill }) => skill);
  const options = skills.map((skill) => {
    const own = bySkill.get(skill) ?? [];
    const others = skills.filter((other) => other !== skill);
    const need = toNeed([...own, ...(loose.get(skill) ?? [])], group, others);
    return { need, preference: Math.max(...own.map(weightOf)) };
  });
  options.sort((a, b) => b.preference - a.preference || compareText(a.need.skill, b.need.skill));
  return options.map(({ need }) => need) as [SkillNeed, ...SkillNeed[]];
}

/** `own` speaks for the skill itself; `all` decides how much the requirement counts. */
function toNeed(own: readonly Demand[], all: readonly Demand[], alternatives: readonly string[]): SkillNeed {
  const importances = all.map((demand) => importanceOf(demand));
  const levels = own.map(({ relation }) => relation.level).filter((level) => level !== null);
  return {
    skill: own[0]?.skill ?? '',
    importance: importances.includes('ESSENTIAL') ? 'ESSENTIAL' : importances.includes('OPTIONAL') ? 'OPTIONAL' : null,
    weight: Math.max(...all.map(weightOf)),
    level: levels.length > 0 ? Math.max(...levels) : null,
    neededBy: [...new Set(own.map(({ bearer }) => bearer))].sort(compareText),
    basis: strongestBasis(own),
    alternatives,
    relations: uniqueRelations(own.map(({ relation }) => relation)),
  };
}

function importanceOf({ relation, optional }: Demand): Importance | null {
  return optional && relation.importance === 'ESSENTIAL' ? 'OPTIONAL' : relation.importance;
}

function weightOf({ relation, share }: Demand): number {
  return (relation.weight ?? UNSTATED_WEIGHT) * share;
}

function skillsOf(demands: readonly Demand[]): string[] {
  return [...new Set(demands.map(({ skill }) => skill))].sort(compareText);
}

function uniqueRelations(relations: readonly Relation[]): RelationKey[] {
  const unique = new Map(relations.map((relation) => [relationId(relation), relation]));
  return [...unique].sort(([a], [b]) => compareText(a, b)).map(([, { type, from, to }]) => ({ type, from, to }));
}
