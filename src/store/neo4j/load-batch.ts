import type { Change } from '../../domain/change.ts';
import type { StoredConcept } from '../../domain/concept.ts';
import { relationId, type RelationKey } from '../../domain/relation.ts';
import { identifierKey } from '../identifier-key.ts';
import { planCommit, type CommitPlan, type RelationWrite, type Touched } from '../plan-commit.ts';
import type { Run } from './connection.ts';
import { readConcepts, readEnds, readOwners, readRelations } from './read-current.ts';
import { STAGED } from './side.ts';

/** What a load keeps in mind from batch to batch. */
export interface LoadMemory {
  /**
   * Concepts without a word, which stay as empty nodes until the end, since their relations may be withdrawn later in
   * the stream; for the plan they are gone.
   */
  readonly withdrawn: Set<string>;
  /**
   * Relations between the graph and what is staged, by `relationId`. They can be written only in the end: to write one
   * locks both ends, and what is staged is written by other transactions.
   */
  readonly between: Map<string, RelationWrite>;
  /** What was staged, though some of it may be gone again: nothing else is sought there. */
  readonly staged: StagedKeys;
}

interface StagedKeys {
  readonly concepts: Set<string>;
  /** By `relationId`. */
  readonly relations: Set<string>;
  /** By `identifierKey`. */
  readonly identifiers: Set<string>;
}

export function emptyMemory(): LoadMemory {
  const staged = { concepts: new Set<string>(), relations: new Set<string>(), identifiers: new Set<string>() };
  return { withdrawn: new Set(), between: new Map(), staged };
}

/** A plan, divided by where its things lie. */
export interface DividedPlan {
  /** All of it; the parts hold no changes of their own. */
  readonly changes: readonly Change[];
  /** What touches things that everybody reads. */
  readonly graph: CommitPlan;
  /** What is new. */
  readonly staged: CommitPlan;
}

/** Reads both sides, decides, and keeps in memory what has to wait for the end. */
export async function planBatch(
  run: Run,
  batch: readonly Change[],
  touched: Touched,
  memory: LoadMemory,
): Promise<DividedPlan> {
  const { staged } = memory;
  const isStaged = (id: string): boolean => staged.concepts.has(id);
  const isNotStaged = (id: string): boolean => !isStaged(id);
  const concepts = await readConcepts(run, touched.concepts.filter(isNotStaged));
  const ends = await readEnds(run, touched.ends.filter(isNotStaged));
  const inGraph = new Set([...concepts.keys(), ...ends]);
  const isInGraph = (id: string): boolean => inGraph.has(id);
  const isElsewhere = (id: string): boolean => !inGraph.has(id);
  for (const entry of await readConcepts(run, touched.concepts.filter(isStaged), STAGED)) concepts.set(...entry);
  for (const id of touched.ends.filter(isStaged)) ends.add(id);
  for (const id of memory.withdrawn) {
    concepts.delete(id);
    ends.delete(id);
  }
  const plan = planCommit(
    {
      concepts,
      ends,
      relations: await readDividedRelations(run, touched.relations, isInGraph, memory),
      owners: new Map([
        ...(await readOwners(run, touched.identifiers)),
        ...(await readOwners(
          run,
          touched.identifiers.filter((one) => staged.identifiers.has(identifierKey(one))),
          STAGED,
        )),
      ]),
      holding: null,
    },
    batch,
  );
  remember(plan, isInGraph, memory);
  const divided = { changes: plan.changes, graph: part(plan, isInGraph), staged: part(plan, isElsewhere) };
  rememberStaged(divided.staged, staged);
  return divided;
}

/** Whether a batch that touches these things has to wait for the plan to be written. */
export function meets({ graph, staged }: DividedPlan, touched: Touched): boolean {
  const ids = new Set([...touched.concepts, ...touched.ends]);
  const relations = new Set(touched.relations.map(relationId));
  const identifiers = new Set(touched.identifiers.map(identifierKey));
  const carries = ({ contributions }: StoredConcept): boolean =>
    contributions.some((contribution) => contribution.identifiers.some((one) => identifiers.has(identifierKey(one))));
  return [graph, staged].some(
    (plan) =>
      [
        ...plan.concepts.flatMap(({ before, stored }) => (before ? [before, stored] : [stored])),
        ...plan.deletedConcepts,
      ].some((stored) => ids.has(stored.id) || carries(stored)) ||
      [...plan.relations.map(({ stored }) => stored), ...plan.deletedRelations].some((key) =>
        relations.has(relationId(key)),
      ),
  );
}

async function readDividedRelations(
  run: Run,
  keys: Touched['relations'],
  isInGraph: (id: string) => boolean,
  { between, staged }: LoadMemory,
): ReturnType<typeof readRelations> {
  const found = await readRelations(
    run,
    keys.filter(({ from, to }) => isInGraph(from) && isInGraph(to)),
  );
  const amongStaged = keys.filter((key) => staged.relations.has(relationId(key)));
  for (const entry of await readRelations(run, amongStaged, STAGED)) found.set(...entry);
  for (const id of keys.map(relationId)) {
    const write = between.get(id);
    if (write) found.set(id, write.stored);
  }
  return found;
}

function remember(plan: CommitPlan, isInGraph: (id: string) => boolean, { withdrawn, between }: LoadMemory): void {
  plan.concepts.forEach(({ stored }) => withdrawn.delete(stored.id));
  plan.deletedConcepts.forEach(({ id }) => withdrawn.add(id));
  plan.deletedRelations.forEach((stored) => between.delete(relationId(stored)));
  for (const write of plan.relations) {
    const { from, to } = write.stored;
    if (isInGraph(from) !== isInGraph(to)) between.set(relationId(write.stored), write);
  }
}

function rememberStaged({ concepts, relations }: CommitPlan, staged: StagedKeys): void {
  for (const { stored, concept } of concepts) {
    staged.concepts.add(stored.id);
    for (const identifier of concept.identifiers) staged.identifiers.add(identifierKey(identifier));
  }
  for (const { stored } of relations) staged.relations.add(relationId(stored));
}

function part(plan: CommitPlan, has: (id: string) => boolean): CommitPlan {
  const hasBoth = ({ from, to }: RelationKey): boolean => has(from) && has(to);
  return {
    changes: [],
    concepts: plan.concepts.filter(({ stored }) => has(stored.id)),
    deletedConcepts: plan.deletedConcepts.filter(({ id }) => has(id)),
    relations: plan.relations.filter(({ stored }) => hasBoth(stored)),
    deletedRelations: plan.deletedRelations.filter(hasBoth),
  };
}
