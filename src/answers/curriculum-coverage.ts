import { breadthFirstSearch } from '../domain/breadth-first-search.ts';
import { measureCoverage, type Coverage } from '../domain/coverage.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Relation, RelationKey } from '../domain/relation.ts';
import { compareText } from '../domain/settle.ts';
import type { SkillNeed } from '../domain/skill-need.ts';
import { spreadLevels } from '../domain/spread-levels.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { findMeeting, HOLDABLE } from './held-skills.ts';
import { getKnownConcepts, knownConcept } from './known-concepts.ts';
import { findAllBefore } from './prerequisites.ts';
import { findRequirements, TARGETS } from './requirements.ts';

/** A part of a curriculum: units are taught in the order in which they are given. */
export interface CurriculumUnit {
  readonly title: string;
  /** Skills and tools that it teaches. */
  readonly skills: readonly string[];
}

export interface CurriculumCoverageInput {
  readonly units: readonly CurriculumUnit[];
  readonly target: string;
}

/** A skill that is taught before something that is to be known for it. */
export interface OrderViolation {
  readonly skill: string;
  /** Title of the first unit that teaches the skill. */
  readonly unit: string;
  readonly prerequisite: string;
  /** Title of the first unit that teaches the prerequisite; null when none does. */
  readonly prerequisiteUnit: string | null;
  /** The relation between the two. */
  readonly relation: RelationKey;
}

export interface CurriculumCoverage extends Pick<Coverage, 'coverage' | 'essentialCoverage'> {
  readonly target: string;
  readonly covered: readonly SkillNeed[];
  readonly missing: readonly SkillNeed[];
  /** Taught skills and tools that meet no need and come before nothing that is needed. */
  readonly offTarget: readonly string[];
  /** Skills and tools that more than one unit teaches. */
  readonly repeated: readonly string[];
  readonly orderViolations: readonly OrderViolation[];
}

/**
 * How well a curriculum prepares for a target, and whether its order holds. What is taught counts as held in full. A
 * curriculum without units covers nothing. See docs/ANSWERS.md.
 *
 * Throws NotFound for unknown ids, all at once, and InvalidInput for ids of other kinds.
 */
export async function findCurriculumCoverage(
  store: GraphStore,
  { units, target }: CurriculumCoverageInput,
  options?: ReadOptions,
): Promise<CurriculumCoverage> {
  const taught = [...new Set(units.flatMap(({ skills }) => skills))];
  const concepts = await getKnownConcepts(
    store,
    [
      { input: 'units', ids: taught, kinds: HOLDABLE },
      { input: 'target', ids: [target], kinds: TARGETS },
    ],
    options,
  );
  const [allRequirements, meeting] = await Promise.all([
    findRequirements(store, [knownConcept(concepts, target)], options),
    findMeeting(store, taught, options),
  ]);
  const requirements = allRequirements.get(target) ?? [];
  const held = spreadLevels(new Map(taught.map((id) => [id, 1])), meeting);
  const { coverage, essentialCoverage, met, missing } = measureCoverage(requirements, held);
  const needed = requirements.flat().map(({ skill }) => skill);
  const prerequisites = await findAllBefore(store, [...needed, ...taught], options);
  const reach = reachOf(taught, meeting);
  return {
    target,
    coverage,
    essentialCoverage,
    covered: met,
    missing,
    offTarget: findOffTarget(reach, needed, prerequisites),
    repeated: taught.filter((id) => units.filter(({ skills }) => skills.includes(id)).length > 1).sort(compareText),
    orderViolations: findViolations(units, reach, prerequisites),
  };
}

/** For each taught concept all that it lets one do: itself, what is broader and what it is an example of. */
function reachOf(taught: readonly string[], meeting: readonly Relation[]): Map<string, string[]> {
  return new Map(taught.map((id) => [id, [...breadthFirstSearch(id, meeting, 'OUT').keys()]]));
}

function findOffTarget(
  reach: ReadonlyMap<string, readonly string[]>,
  needed: readonly string[],
  prerequisites: readonly Relation[],
): string[] {
  const useful = new Set(needed);
  const before = groupBy(prerequisites, ({ to }) => to);
  for (const id of useful) for (const { from } of before.get(id) ?? []) useful.add(from);
  return [...reach]
    .filter(([, met]) => !met.some((id) => useful.has(id)))
    .map(([id]) => id)
    .sort(compareText);
}

/** A prerequisite is taught where it or a narrower one is; the skill that builds on it does not count. */
function findViolations(
  units: readonly CurriculumUnit[],
  reach: ReadonlyMap<string, readonly string[]>,
  prerequisites: readonly Relation[],
): OrderViolation[] {
  const firstUnit = new Map([...reach.keys()].map((id) => [id, units.findIndex(({ skills }) => skills.includes(id))]));
  const teachers = groupBy(
    [...reach].flatMap(([teacher, met]) => met.map((skill) => ({ teacher, skill }))),
    ({ skill }) => skill,
  );
  const titleOf = (position: number): string => units[position]?.title ?? '';
  return prerequisites
    .filter(({ to }) => reach.has(to))
    .map(({ type, from, to }) => {
      const others = (teachers.get(from) ?? []).filter(({ teacher }) => teacher !== to);
      const before = Math.min(...others.map(({ teacher }) => firstUnit.get(teacher) ?? Infinity));
      return { skill: to, prerequisite: from, at: firstUnit.get(to) ?? 0, before, relation: { type, from, to } };
    })
    .filter(({ at, before }) => before > at)
    .sort((a, b) => a.at - b.at || compareText(a.skill, b.skill) || compareText(a.prerequisite, b.prerequisite))
    .map(({ skill, prerequisite, at, before, relation }) => ({
      skill,
      unit: titleOf(at),
      prerequisite,
      prerequisiteUnit: before === Infinity ? null : titleOf(before),
      relation,
    }));
}
