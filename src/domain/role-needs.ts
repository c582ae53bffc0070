import { isIdOfKind } from './concept.ts';
import type { RelationType } from './ontology.ts';

/** Skills and tools that a role needs: nodes of a graph, and the edges (one or two) by which it needs them. */
export interface RoleNeed {
  readonly skill: number;
  /** 0 to 1. */
  readonly weight: number;
  readonly edges: readonly number[];
}

export interface RoleNeeds {
  readonly ofRole: ReadonlyMap<number, readonly RoleNeed[]>;
  /** The roles that need a skill or tool. */
  readonly rolesFor: ReadonlyMap<number, readonly number[]>;
}

export interface TypedEdges {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly weight: ArrayLike<number>;
  readonly typeOf: (edge: number) => RelationType;
}

/**
 * What each role needs: the skills it REQUIRES and the tools it USES, and those of its responsibilities scaled by
 * their weight; each once, by the way that makes it weigh most. O(n + m + sum over responsibilities of roles x needs).
 */
export function toRoleNeeds(ids: readonly string[], edges: TypedEdges): RoleNeeds {
  const isRole = ids.map((id) => isIdOfKind(id, 'ROLE'));
  const isNeed = ids.map((id) => isIdOfKind(id, 'SKILL') || isIdOfKind(id, 'TOOL'));
  const needsOf = new Map<number, Map<number, RoleNeed>>();
  const duties: { role: number; responsibility: number; weight: number; edge: number }[] = [];
  for (let edge = 0; edge < edges.from.length; edge++) {
    const [bearer, end, weight, type] = [
      edges.from[edge] ?? 0,
      edges.to[edge] ?? 0,
      edges.weight[edge] ?? 0,
      edges.typeOf(edge),
    ];
    if ((type === 'REQUIRES' || type === 'USES') && isNeed[end])
      put(needsOf, bearer, { skill: end, weight, edges: [edge] });
    if (type === 'HAS_RESPONSIBILITY' && isRole[bearer])
      duties.push({ role: bearer, responsibility: end, weight, edge });
  }
  for (const { role, responsibility, weight, edge } of duties) {
    for (const need of needsOf.get(responsibility)?.values() ?? []) {
      put(needsOf, role, { skill: need.skill, weight: need.weight * weight, edges: [edge, ...need.edges] });
    }
  }
  const ofRole = new Map(
    [...needsOf].filter(([node]) => isRole[node]).map(([node, needs]) => [node, [...needs.values()]]),
  );
  const rolesFor = new Map<number, number[]>();
  for (const [role, needs] of ofRole) {
    for (const { skill } of needs) {
      const roles = rolesFor.get(skill);
      if (roles) roles.push(role);
      else rolesFor.set(skill, [role]);
    }
  }
  return { ofRole, rolesFor };
}

function put(needsOf: Map<number, Map<number, RoleNeed>>, bearer: number, need: RoleNeed): void {
  const needs = needsOf.get(bearer) ?? new Map<number, RoleNeed>();
  needsOf.set(bearer, needs);
  if (need.weight > (needs.get(need.skill)?.weight ?? 0)) needs.set(need.skill, need);
}
