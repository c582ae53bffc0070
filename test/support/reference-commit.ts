import { isDeepStrictEqual } from 'node:util';
import { assertValidChanges, type Change } from '../../src/domain/change.ts';
import type { Contribution, StoredConcept } from '../../src/domain/concept.ts';
import { Conflict, InvalidInput } from '../../src/domain/errors.ts';
import { RELATIONS } from '../../src/domain/ontology.ts';
import type { RelationAssertion, RelationKey, StoredRelation } from '../../src/domain/relation.ts';
import { settleRelation } from '../../src/domain/settle.ts';
import { kindOf } from './changes.ts';

/** The whole graph as plain lists of who says what. */
export interface Words {
  readonly concepts: readonly { readonly id: string; readonly word: Contribution }[];
  readonly relations: readonly { readonly key: RelationKey; readonly word: RelationAssertion }[];
}

export const silence: Words = { concepts: [], relations: [] };

/** What the graph is after a batch, and which changes made a difference. Brute force, straight from the promises. */
export function say(before: Words, batch: readonly Change[], isLoad: boolean): { after: Words; made: Change[] } {
  assertValidChanges(batch);
  const last = batch.filter((change, i) => !batch.slice(i + 1).some((later) => isSameTarget(change, later)));
  const made = last.filter((change) => !isDeepStrictEqual(saidBefore(before, change), saidNow(change)));
  const after = made.reduce(replaceWord, before);
  assertWhole(before, after);
  if (!isLoad) assertNoNewCycle(before, after);
  return { after, made };
}

function isSameTarget(a: Change, b: Change): boolean {
  if (a.op === 'concept') return b.op === 'concept' && a.id === b.id && a.source === b.source;
  return b.op === 'relation' && isSameKey(a, b) && a.source === b.source;
}

function isSameKey(a: RelationKey, b: RelationKey): boolean {
  return a.type === b.type && a.from === b.from && a.to === b.to;
}

function saidBefore({ concepts, relations }: Words, change: Change): unknown {
  return change.op === 'concept'
    ? sorted(
        concepts.filter(({ id, word }) => id === change.id && word.source === change.source).map(({ word }) => word),
      )
    : sorted(
        relations
          .filter(({ key, word }) => isSameKey(key, change) && word.source === change.source)
          .map(({ word }) => word),
      );
}

function saidNow(change: Change): unknown {
  if (change.op === 'relation') return sorted(change.assertions);
  return sorted(change.contribution === null ? [] : [change.contribution]);
}

/** Without moments and without what says nothing, in a fixed order. */
function sorted(words: readonly (Contribution | RelationAssertion)[]): unknown[] {
  const bare = words.map((word): unknown => JSON.parse(JSON.stringify(word, dropSilence)));
  return bare.map((word) => JSON.stringify(word, sortKeys)).sort();
}

function dropSilence(key: string, value: unknown): unknown {
  return key === 'at' || value === null || value === false ? undefined : value;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function replaceWord({ concepts, relations }: Words, change: Change): Words {
  if (change.op === 'concept') {
    const kept = concepts.filter(({ id, word }) => id !== change.id || word.source !== change.source);
    const { contribution } = change;
    return { relations, concepts: contribution ? [...kept, { id: change.id, word: contribution }] : kept };
  }
  const { type, from, to } = change;
  const own = relations.filter(({ key, word }) => isSameKey(key, change) && word.source === change.source);
  const kept = relations.filter((relation) => !own.includes(relation));
  const added = change.assertions.map((assertion) => {
    const earlier = own.find(({ word }) => isDeepStrictEqual(sorted([word]), sorted([assertion])));
    return { key: { type, from, to }, word: earlier?.word ?? assertion };
  });
  return { concepts, relations: [...kept, ...added] };
}

function assertWhole(before: Words, after: Words): void {
  const existed = new Set(before.concepts.map(({ id }) => id));
  const exists = new Set(after.concepts.map(({ id }) => id));
  const open = after.relations.flatMap(({ key }) => [key.from, key.to]).filter((id) => !exists.has(id));
  if (open.some((id) => !existed.has(id))) throw new InvalidInput('An end is missing.');
  const owners = new Map<string, string>();
  for (const { id, word } of after.concepts) {
    for (const { scheme, value } of word.identifiers) {
      const key = `${scheme} ${value}`;
      if ((owners.get(key) ?? id) !== id) throw new Conflict('An identifier is taken.');
      owners.set(key, id);
    }
  }
  if (open.length > 0) throw new Conflict('A concept is held.');
}

function assertNoNewCycle(before: Words, after: Words): void {
  const old = visibleRelations(before);
  const all = visibleRelations(after).filter(({ type }) => RELATIONS[type].acyclic);
  for (const relation of all) {
    if (old.some((other) => isSameKey(relation, other))) continue;
    if (
      reaches(
        all.filter(({ type }) => type === relation.type),
        relation.to,
        relation.from,
      )
    ) {
      throw new Conflict('A cycle.', { cycle: [] });
    }
  }
}

function reaches(arrows: readonly RelationKey[], from: string, to: string): boolean {
  const found = [from];
  for (const id of found) {
    for (const arrow of arrows) if (arrow.from === id && !found.includes(arrow.to)) found.push(arrow.to);
  }
  return found.includes(to);
}

export function storedRelations({ relations }: Words): StoredRelation[] {
  const keys = relations.map(({ key }) => key).filter((key, i, all) => all.findIndex((k) => isSameKey(k, key)) === i);
  return keys.map((key) => ({
    ...key,
    assertions: relations.filter((relation) => isSameKey(relation.key, key)).map(({ word }) => word),
  }));
}

export function storedConcepts({ concepts }: Words): StoredConcept[] {
  return [...new Set(concepts.map(({ id }) => id))].map((id) => ({
    id,
    kind: kindOf(id),
    contributions: concepts.filter((concept) => concept.id === id).map(({ word }) => word),
  }));
}

export function visibleRelations(words: Words): RelationKey[] {
  return storedRelations(words).filter((stored) => settleRelation(stored) !== null);
}
