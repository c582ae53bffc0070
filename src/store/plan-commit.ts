import {
  applyToConcept,
  applyToRelation,
  assertValidChanges,
  isSameAssertions,
  isSameContribution,
  type Change,
  type PutConcept,
  type PutRelation,
} from '../domain/change.ts';
import { compareBasis } from '../domain/assertion.ts';
import type { Concept, Identifier, Label, StoredConcept } from '../domain/concept.ts';
import { relationId, type Relation, type RelationKey, type StoredRelation } from '../domain/relation.ts';
import { compareText, settleConcept, settleLabels, settleRelation } from '../domain/settle.ts';
import { identifierKey } from './identifier-key.ts';
import { assertEndsExist, assertIdentifiersFree, assertNothingHolds } from './check-plan.ts';

/*
 * What a commit comes to, decided once for all engines. An engine
 * 1. reads the things that `touchedBy(changes)` names, inside its write transaction;
 * 2. lets `planCommit` decide, which throws when the changes do not fit the graph;
 * 3. for each of `acyclicChecks(plan)` reads the relations that can be reached and calls `assertNoCycle` (`check-plan.ts`);
 * 4. when `plan.changes` is empty, answers the current version; otherwise writes the plan, logs `plan.changes` and
 *    bumps the version, in the same transaction.
 */

/** The things of the graph that decide about a batch. */
export interface Touched {
  /** Concepts that are changed. */
  readonly concepts: readonly string[];
  /** Concepts named as an end of a relation: only whether they exist matters. */
  readonly ends: readonly string[];
  readonly relations: readonly RelationKey[];
  readonly identifiers: readonly Identifier[];
  /** Concepts from which a source withdraws its word, so that they may vanish. */
  readonly withdrawn: readonly string[];
}

/** The touched things as the engine has them now; what does not exist is absent. */
export interface CurrentGraph {
  readonly concepts: ReadonlyMap<string, StoredConcept>;
  /** Those of `ends` that exist. */
  readonly ends: ReadonlySet<string>;
  /** By `relationId`, rejected ones included. */
  readonly relations: ReadonlyMap<string, StoredRelation>;
  /** Id of the concept that carries the identifier, by `identifierKey`. */
  readonly owners: ReadonlyMap<string, string>;
  /**
   * For each of `withdrawn` all stored relations that touch it, rejected ones included. Null postpones the check: a
   * load may withdraw a concept before its relations, and looks for relations without an end when it is through.
   */
  readonly holding: ReadonlyMap<string, readonly RelationKey[]> | null;
}

export interface ConceptWrite {
  readonly before: StoredConcept | null;
  readonly stored: StoredConcept;
  readonly concept: Concept;
  readonly labels: readonly Label[];
}

export interface RelationWrite {
  readonly before: StoredRelation | null;
  readonly stored: StoredRelation;
  /** Null while a rejection hides it: kept, but never read, counted or walked. */
  readonly relation: Relation | null;
}

export interface CommitPlan {
  /** The changes that make a difference, for the log. */
  readonly changes: readonly Change[];
  readonly concepts: readonly ConceptWrite[];
  readonly deletedConcepts: readonly StoredConcept[];
  readonly relations: readonly RelationWrite[];
  readonly deletedRelations: readonly StoredRelation[];
}

/** What the engine has to read before it can plan. */
export function touchedBy(changes: readonly Change[]): Touched {
  const concepts = new Set<string>();
  const ends = new Set<string>();
  const withdrawn = new Set<string>();
  const relations = new Map<string, RelationKey>();
  const identifiers = new Map<string, Identifier>();
  for (const change of changes) {
    if (change.op === 'relation') {
      const { type, from, to } = change;
      ends.add(from).add(to);
      relations.set(relationId(change), { type, from, to });
    } else {
      concepts.add(change.id);
      if (change.contribution === null) withdrawn.add(change.id);
      change.contribution?.identifiers.forEach((identifier) => identifiers.set(identifierKey(identifier), identifier));
    }
  }
  return {
    concepts: [...concepts],
    ends: [...ends],
    relations: [...relations.values()],
    identifiers: [...identifiers.values()],
    withdrawn: [...withdrawn],
  };
}

/**
 * Decides what a batch comes to. The batch is one step: the order of its changes does not matter, except that of
 * several for the same thing and source the last one counts. Throws InvalidInput (ontology, a missing end) and
 * Conflict (a taken identifier, a concept withdrawn while relations hold it).
 */
export function planCommit(current: CurrentGraph, batch: readonly Change[]): CommitPlan {
  assertValidChanges(batch);
  const changes: Change[] = [];
  const concepts = new Map<string, StoredConcept | null>();
  const relations = new Map<string, StoredRelation | null>();
  for (const change of lastOfEach(batch)) {
    if (change.op === 'concept') {
      const stored = latest(concepts, current.concepts, change.id);
      if (saysNothingNewOfConcept(stored, change)) continue;
      concepts.set(change.id, sortedConcept(applyToConcept(stored, change)));
    } else {
      const id = relationId(change);
      const stored = latest(relations, current.relations, id);
      if (saysNothingNewOfRelation(stored, change)) continue;
      relations.set(id, sortedRelation(applyToRelation(stored, keepMoments(stored, change))));
    }
    changes.push(change);
  }
  const plan: CommitPlan = {
    changes,
    concepts: [...concepts.values()].filter(isPresent).map((stored) => ({
      before: current.concepts.get(stored.id) ?? null,
      stored,
      concept: settleConcept(stored),
      labels: settleLabels(stored),
    })),
    deletedConcepts: gone(concepts, current.concepts),
    relations: [...relations.values()].filter(isPresent).map((stored) => ({
      before: current.relations.get(relationId(stored)) ?? null,
      stored,
      relation: settleRelation(stored),
    })),
    deletedRelations: gone(relations, current.relations),
  };
  assertEndsExist(plan, current);
  assertIdentifiersFree(plan, current);
  assertNothingHolds(plan, current);
  return plan;
}

/** Of several changes for the same thing and source only the last counts. */
function lastOfEach(batch: readonly Change[]): Iterable<Change> {
  const last = new Map<string, Change>();
  for (const change of batch) {
    const key = `${change.op === 'concept' ? change.id : relationId(change)}\u0000${change.source}`;
    last.set(key, change);
  }
  return last.values();
}

function latest<T>(planned: ReadonlyMap<string, T | null>, stored: ReadonlyMap<string, T>, id: string): T | null {
  const plan = planned.get(id);
  return plan === undefined ? (stored.get(id) ?? null) : plan;
}

function isPresent<T>(value: T | null): value is T {
  return value !== null;
}

function gone<T>(planned: ReadonlyMap<string, T | null>, stored: ReadonlyMap<string, T>): T[] {
  const ids = [...planned].filter(([, after]) => after === null).map(([id]) => id);
  return ids.map((id) => stored.get(id)).filter((before) => before !== undefined);
}

function saysNothingNewOfConcept(stored: StoredConcept | null, { source, contribution }: PutConcept): boolean {
  return isSameContribution(stored?.contributions.find((c) => c.source === source) ?? null, contribution);
}

function saysNothingNewOfRelation(stored: StoredRelation | null, { source, assertions }: PutRelation): boolean {
  return isSameAssertions(stored?.assertions.filter((assertion) => assertion.source === source) ?? [], assertions);
}

/** An assertion that was there before keeps the moment when it was first made. */
function keepMoments(stored: StoredRelation | null, change: PutRelation): PutRelation {
  const own = stored?.assertions.filter((assertion) => assertion.source === change.source) ?? [];
  if (own.length === 0) return change;
  const assertions = change.assertions.map(
    (assertion) => own.find((earlier) => isSameAssertions([earlier], [assertion])) ?? assertion,
  );
  return { ...change, assertions };
}

/** Strongest basis first, then by source, so that what is read does not depend on the order of arrival. */
function byPrecedence<T extends StoredConcept['contributions'][number] | StoredRelation['assertions'][number]>(
  a: T,
  b: T,
): number {
  return compareBasis(a.basis, b.basis) || compareText(a.source, b.source);
}

function sortedConcept(stored: StoredConcept | null): StoredConcept | null {
  return stored && { ...stored, contributions: [...stored.contributions].sort(byPrecedence) };
}

function sortedRelation(stored: StoredRelation | null): StoredRelation | null {
  return stored && { ...stored, assertions: [...stored.assertions].sort(byPrecedence) };
}
