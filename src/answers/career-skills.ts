import { isIdOfKind } from '../domain/concept.ts';
import { groupBy } from '../domain/group-by.ts';
import { reach } from '../domain/reach.ts';
import type { Requirement, SkillNeed } from '../domain/skill-need.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { findMeeting } from './held-skills.ts';
import { findRequirements } from './requirements.ts';

/** What the roles and stages of a career need, and what somebody brings along who comes from them. */
export interface CareerSkills {
  needs(id: string): readonly Requirement[];
  /** What counts as held by somebody in that role or stage, earlier stages included. */
  brings(id: string): ReadonlySet<string>;
}

/**
 * Reads the needs of roles and stages; `earlier` tells the stages before a stage, whose skills somebody in it has too.
 * Of alternatives one brings the first. A constant number of store calls.
 */
export async function findCareerSkills(
  store: GraphStore,
  ids: Iterable<string>,
  earlier: (id: string) => Iterable<string>,
  options?: ReadOptions,
): Promise<CareerSkills> {
  const all = [...reach(ids, earlier)];
  const targets = all.map((id) => ({
    id,
    kind: isIdOfKind(id, 'ROLE') ? ('ROLE' as const) : ('CAREER_STAGE' as const),
  }));
  const requirements = await findRequirements(store, targets, options);
  const needs = (id: string): readonly Requirement[] => requirements.get(id) ?? [];
  const needed = new Set(all.flatMap((id) => needs(id).map(([need]) => need.skill)));
  const meeting = groupBy(await findMeeting(store, [...needed], options), ({ from }) => from);
  const known = new Map<string, ReadonlySet<string>>();
  const findBrought = (id: string): ReadonlySet<string> => {
    const own = [...reach([id], earlier)].flatMap((stage) => needs(stage).map(([need]) => need.skill));
    return reach(own, (skill) => (meeting.get(skill) ?? []).map(({ to }) => to));
  };
  return {
    needs,
    brings: (id) => {
      const brought = known.get(id) ?? findBrought(id);
      known.set(id, brought);
      return brought;
    },
  };
}

/** What is needed and not among the skills at hand; of alternatives the first. */
export function newSkills(needs: readonly Requirement[], has: (skill: string) => boolean): SkillNeed[] {
  return needs.filter((options) => !options.some(({ skill }) => has(skill))).map(([need]) => need);
}

/** What is needed and at hand; of alternatives the first that is. */
export function keptSkills(needs: readonly Requirement[], has: (skill: string) => boolean): string[] {
  return needs.flatMap((options) => options.find(({ skill }) => has(skill))?.skill ?? []);
}
