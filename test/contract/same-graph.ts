import { expect } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import type { DomainError } from '../../src/domain/errors.ts';
import { CONCEPT_KINDS, RELATION_TYPES, STATUSES, type RelationType } from '../../src/domain/ontology.ts';
import type { Relation } from '../../src/domain/relation.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { ReferenceGraph } from '../support/reference-graph.ts';

/** Compares everything that the engine and the reference hold. */
export async function expectSameGraph(store: GraphStore, reference: ReferenceGraph): Promise<void> {
  const ids = [...reference.ids, 'skill/unknown', ...reference.ids.slice(0, 1)];
  const keys = [...reference.keys, { type: 'RELATED', from: 'skill/unknown', to: 'skill/s0' } as const];
  const identifiers = (await store.findConcepts(ids)).flatMap((concept) => concept?.identifiers ?? []);
  expect(await store.version()).toBe(reference.version);
  expect(await store.stats()).toEqual(reference.stats());
  expect(await store.findConcepts(ids)).toEqual(reference.findConcepts(ids));
  expect(await store.findByIdentifiers(identifiers)).toEqual(reference.findByIdentifiers(identifiers));
  expect(await store.findLabels(ids)).toEqual(reference.findLabels(ids));
  expect(await store.findContributions(ids)).toEqual(reference.findContributions(ids));
  expect(await store.findRelationAssertions(keys)).toEqual(reference.findRelationAssertions(keys));
  expect(await store.listRelations(RELATION_TYPES)).toEqual(reference.listRelations(RELATION_TYPES));
  expect(await store.relationCounts(ids)).toEqual(ids.map((id) => reference.relationCounts(id)));
  for (const status of STATUSES) {
    const { total } = await store.listConcepts({ statuses: [status] }, { first: 0 });
    expect(total).toBe(reference.listConcepts({ statuses: [status] }).length);
  }
  for (const language of ['fr', 'ja']) {
    const { items } = await store.search({ text: 'd', language }, { first: 10_000 });
    expect(items.map(({ id, matched }) => [id, matched])).toEqual(
      reference.search({ text: 'd', language }).map(({ id, matched }) => [id, matched]),
    );
  }
  expect(await collect(store.listLabels(CONCEPT_KINDS))).toEqual(reference.listLabels(CONCEPT_KINDS));
  expect(await readTopology(store, RELATION_TYPES)).toEqual(reference.topology(RELATION_TYPES));
  for (const source of reference.sources) {
    expect(inOrder(await collect(store.assertedBy(source)))).toEqual(inOrder(reference.assertedBy(source)));
  }
  const log = await store.changesAfter(0, 1000);
  expect(log.map(({ version, actor, changes }) => ({ version, actor, changes: inOrder(changes) }))).toEqual(
    reference.log.map((commit) => ({ ...commit, changes: inOrder(commit.changes) })),
  );
}

/** The cycle that a refusal names runs along relations that are there or were asked for, through one of the latter. */
export function expectNamedCycle(error: DomainError, before: readonly Relation[], changes: readonly Change[]): void {
  const { cycle, type } = error.details as { cycle: string[]; type: RelationType };
  const asked = changes.flatMap((change) => (change.op === 'relation' ? [change] : []));
  const steps = cycle.slice(1).map((to, i) => ({ type, from: cycle[i], to }));
  const isIn = (
    list: readonly { type: RelationType; from: string; to: string }[],
    step: (typeof steps)[number],
  ): boolean =>
    list.some((relation) => relation.type === step.type && relation.from === step.from && relation.to === step.to);
  expect(cycle.length).toBeGreaterThan(2);
  expect(cycle.at(-1)).toBe(cycle[0]);
  expect(steps.every((step) => isIn([...before, ...asked], step))).toBe(true);
  expect(steps.some((step) => isIn(asked, step))).toBe(true);
}

export async function collect<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}

/** The store's relations as rows. */
export async function readTopology(
  store: GraphStore,
  types: readonly RelationType[],
): Promise<{ ids: readonly string[]; edges: unknown[] }> {
  const { ids, from, to, type, weight } = await store.topology(types);
  return { ids, edges: Array.from(type, (number, i) => [number, from[i], to[i], weight[i]]) };
}

/** For lists whose order is not promised. */
function inOrder(changes: readonly Change[]): string[] {
  return changes.map((change) => JSON.stringify(change, sortKeys)).sort();
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
