import { compareBasis } from './assertion.ts';
import { isIdOfKind } from './concept.ts';
import { groupBy } from './group-by.ts';
import { relationId, type Relation } from './relation.ts';
import { compareText } from './settle.ts';

/** A step that a career can take; `relation` is the one that says so, in either direction. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
}

export interface MoveRules {
  /** From the last stage of a role into the role: when the way may start in a stage. */
  readonly leavesStages: boolean;
  /** From a role into its first stage: when the way ends in a stage. */
  readonly entersStages: boolean;
}

/**
 * The moves that LEADS_TO, NEXT_STAGE and HAS_STAGE allow, ordered by their ends.
 *
 * Stages are passed in their order: a role is entered from its last stage and its stages from the first, so that no way
 * skips one. Nor does a way run from role to role through a stage that both have, such as a level shared by many. RELATED
 * roles, where they are given, lead to each other. O(m log m).
 */
export function toMoves(relations: readonly Relation[], { leavesStages, entersStages }: MoveRules): Move[] {
  const nextStages = relations.filter(({ type }) => type === 'NEXT_STAGE');
  const next = groupBy(nextStages, ({ from }) => from);
  const previous = groupBy(nextStages, ({ to }) => to);
  const stages = relations.filter(({ type }) => type === 'HAS_STAGE');
  const ofRole = new Map(
    [...groupBy(stages, ({ from }) => from)].map(([role, own]) => [role, new Set(own.map(({ to }) => to))]),
  );
  const has = (role: string, stage: string): boolean => ofRole.get(role)?.has(stage) ?? false;
  const moves: Move[] = relations
    .filter(({ type }) => type === 'LEADS_TO' || type === 'NEXT_STAGE')
    .map((relation) => ({ from: relation.from, to: relation.to, relation }));
  for (const relation of relations) {
    const { type, from, to } = relation;
    if (type !== 'RELATED' || !isIdOfKind(from, 'ROLE') || !isIdOfKind(to, 'ROLE')) continue;
    moves.push({ from, to, relation }, { from: to, to: from, relation });
  }
  for (const relation of stages) {
    const { from: role, to: stage } = relation;
    const isLast = !(next.get(stage) ?? []).some(({ to }) => has(role, to));
    const isFirst = !(previous.get(stage) ?? []).some(({ from }) => has(role, from));
    if (leavesStages && isLast) moves.push({ from: stage, to: role, relation });
    if (entersStages && isFirst) moves.push({ from: role, to: stage, relation });
  }
  return onePerPair(moves.sort(compareMoves));
}

/** By the ends; between the same ends LEADS_TO first, then the stronger basis, the heavier, and the first by id. */
function compareMoves(a: Move, b: Move): number {
  return (
    compareText(a.from, b.from) ||
    compareText(a.to, b.to) ||
    Number(a.relation.type === 'RELATED') - Number(b.relation.type === 'RELATED') ||
    compareBasis(a.relation.basis, b.relation.basis) ||
    (b.relation.weight ?? 0) - (a.relation.weight ?? 0) ||
    compareText(relationId(a.relation), relationId(b.relation))
  );
}

function onePerPair(sorted: readonly Move[]): Move[] {
  return sorted.filter(({ from, to }, at) => sorted[at - 1]?.from !== from || sorted[at - 1]?.to !== to);
}
