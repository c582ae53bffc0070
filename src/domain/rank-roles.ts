import type { RoleNeed, RoleNeeds } from './role-needs.ts';

export interface RankedRole {
  readonly role: number;
  /** 0 to 1. */
  readonly score: number;
  /** The needs that are met, the most telling first. */
  readonly met: readonly RoleNeed[];
}

/** Needs of a typical skill that every role is taken to have besides, so that one met need of one proves little. */
const PRIOR_NEEDS = 2;

/**
 * Roles by the share of their needs that is held (node -> level, 0 to 1): each need counts by weight and by how few
 * roles have it (inverse document frequency, ln(1 + roles / roles that need it)). Best first, then by node; roles that
 * need nothing of what is held are left out. O(sum of the needs of all roles that need something held).
 *
 * Reference: K. Spärck Jones (1972), see `rarity.ts`.
 */
export function rankRoles({ ofRole, rolesFor }: RoleNeeds, held: ReadonlyMap<number, number>): RankedRole[] {
  const rarity = (skill: number): number => Math.log(1 + ofRole.size / (rolesFor.get(skill)?.length ?? 1));
  const prior = PRIOR_NEEDS * Math.log(1 + ofRole.size / Math.max(1, Math.sqrt(ofRole.size)));
  const worth = ({ skill, weight }: RoleNeed): number => weight * rarity(skill);
  const reached = new Set([...held.keys()].flatMap((skill) => rolesFor.get(skill) ?? []));
  return [...reached]
    .map((role) => {
      const needs = ofRole.get(role) ?? [];
      const gained = (need: RoleNeed): number => worth(need) * (held.get(need.skill) ?? 0);
      const met = needs.filter(({ skill }) => (held.get(skill) ?? 0) > 0);
      const all = needs.reduce((sum, need) => sum + worth(need), prior);
      const score = met.reduce((sum, need) => sum + gained(need), 0) / all;
      return { role, score, met: met.sort((a, b) => gained(b) - gained(a) || a.skill - b.skill) };
    })
    .sort((a, b) => b.score - a.score || a.role - b.role);
}
