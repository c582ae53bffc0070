import type { Identifier } from '../domain/concept.ts';
import { Conflict, InvalidInput } from '../domain/errors.ts';
import { findCycleThrough, type Edge } from '../domain/find-cycle.ts';
import { relationRule, type RelationType } from '../domain/ontology.ts';
import { relationId, type Relation, type RelationKey } from '../domain/relation.ts';
import { settleRelation } from '../domain/settle.ts';
import { identifierKey } from './identifier-key.ts';
import type { CommitPlan, CurrentGraph } from './plan-commit.ts';

/** Throws InvalidInput when a relation would have an end that does not exist. */
export function assertEndsExist(plan: CommitPlan, current: CurrentGraph): void {
  const written = new Set(plan.concepts.map(({ stored }) => stored.id));
  const problems = plan.relations.flatMap(({ stored }) =>
    [stored.from, stored.to]
      .filter((id) => !written.has(id) && !current.ends.has(id))
      .map((id) => `${relationId(stored)}: there is no concept ${id}.`),
  );
  if (problems.length === 0) return;
  const shown = problems.slice(0, 20).join('\n  ');
  throw new InvalidInput(`Add these concepts first, or leave out their relations:\n  ${shown}`, { problems });
}

/** Throws Conflict when two concepts would carry one identifier. */
export function assertIdentifiersFree(plan: CommitPlan, current: CurrentGraph): void {
  const owners = new Map(current.owners);
  const before = [
    ...plan.deletedConcepts,
    ...plan.concepts.map((write) => write.before).filter((stored) => stored !== null),
  ];
  for (const stored of before) {
    for (const identifier of stored.contributions.flatMap((c) => c.identifiers))
      owners.delete(identifierKey(identifier));
  }
  for (const { concept } of plan.concepts) {
    for (const identifier of concept.identifiers) {
      const key = identifierKey(identifier);
      const owner = owners.get(key) ?? concept.id;
      if (owner !== concept.id) throw takenIdentifier(identifier, owner, concept.id);
      owners.set(key, owner);
    }
  }
}

function takenIdentifier(identifier: Identifier, owner: string, claimant: string): Conflict {
  const { scheme, value } = identifier;
  return new Conflict(
    `The identifier ${scheme} "${value}" belongs to ${owner}, so ${claimant} cannot have it: add to ${owner} instead.`,
    { identifier, owner, claimant },
  );
}

/** Throws Conflict when a concept would vanish while a relation has it as an end. */
export function assertNothingHolds(plan: CommitPlan, current: CurrentGraph): void {
  if (plan.deletedConcepts.length === 0) return;
  const dropped = new Set(plan.deletedRelations.map(relationId));
  const deleted = new Set(plan.deletedConcepts.map((concept) => concept.id));
  const holding = [
    ...plan.relations.map(({ stored }) => stored).filter(({ from, to }) => deleted.has(from) || deleted.has(to)),
    ...(current.holding ? [...deleted].flatMap((id) => current.holding?.get(id) ?? []) : []),
  ].find((relation) => !dropped.has(relationId(relation)));
  if (!holding) return;
  throw withdrawnButHeld(deleted.has(holding.from) ? holding.from : holding.to, holding);
}

/** The Conflict for a concept that no source speaks for any more while a relation still has it as an end. */
export function withdrawnButHeld(id: string, relation: RelationKey): Conflict {
  return new Conflict(
    `${id} cannot be withdrawn while ${relationId(relation)} holds it: withdraw its relations as well.`,
    { id, relation: relationId(relation) },
  );
}

/** A type of relation in which the plan makes relations visible that must not close a cycle. */
export interface AcyclicCheck {
  readonly type: RelationType;
  /** Read the visible relations of the type that can be reached forwards from these concepts (see `assertNoCycle`). */
  readonly starts: readonly string[];
}

/** Where the engine has to look for cycles; nearly always empty. Loads leave this out. */
export function acyclicChecks(plan: CommitPlan): AcyclicCheck[] {
  const starts = new Map<RelationType, Set<string>>();
  for (const { type, to } of newlyVisible(plan)) {
    if (!relationRule(type).acyclic) continue;
    starts.set(type, (starts.get(type) ?? new Set()).add(to));
  }
  return [...starts].map(([type, ids]) => ({ type, starts: [...ids] }));
}

/**
 * Throws Conflict with the path in `details.cycle` (first id repeated at the end) when a relation of the type that the
 * plan makes visible closes a cycle. `reachable`: the relations of the type that are visible before the plan and can
 * be reached forwards from the starts of the check; more does no harm. Old cycles, which loads let in, do not count.
 */
export function assertNoCycle(plan: CommitPlan, type: RelationType, reachable: Iterable<Edge>): void {
  const successors = new Map<string, string[]>();
  const add = ({ from, to }: Edge): void => {
    const list = successors.get(from);
    if (list) list.push(to);
    else successors.set(from, [to]);
  };
  const rewritten = new Set([...plan.relations.map(({ stored }) => stored), ...plan.deletedRelations].map(relationId));
  for (const { from, to } of reachable) if (!rewritten.has(relationId({ type, from, to }))) add({ from, to });
  for (const { relation } of plan.relations) if (relation?.type === type) add(relation);
  const added = newlyVisible(plan).filter((relation) => relation.type === type);
  const cycle = findCycleThrough(added, (id) => successors.get(id) ?? []);
  if (cycle === null) return;
  throw new Conflict(`${type} would run in a circle: ${cycle.join(' -> ')}. Withdraw one of these relations first.`, {
    type,
    cycle,
  });
}

function newlyVisible(plan: CommitPlan): Relation[] {
  return plan.relations.flatMap(({ before, relation }) =>
    relation !== null && (before === null || settleRelation(before) === null) ? [relation] : [],
  );
}
