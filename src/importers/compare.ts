import {
  isSameAssertions,
  isSameContribution,
  type Change,
  type PutConcept,
  type PutRelation,
} from '../domain/change.ts';
import { InvalidInput } from '../domain/errors.ts';
import { relationId } from '../domain/relation.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Draft } from './draft.ts';
import { describeConceptChange, describeRelationChange } from './describe-change.ts';
import { SILENT, type Progress } from './progress.ts';
import { retire, type Retired } from './retire.ts';

/** How many concepts of a kind, or relations of a type, an import adds, changes, takes away and leaves. */
export interface Tally {
  readonly thing: string;
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
}

/** What has to be written so that the graph says what the draft says, and no more. */
export interface Difference {
  readonly source: string;
  /** In an order that can be loaded. */
  readonly changes: readonly Change[];
  /** Concepts first, then relations, each in order of first appearance. */
  readonly tallies: readonly Tally[];
  /** Ids of concepts that the release no longer has, with the one that replaces each where it is known. */
  readonly retired: readonly Retired[];
  readonly added: readonly Change[];
  /** What was there and now says something else, with what differs. */
  readonly changed: readonly { readonly change: Change; readonly detail: string }[];
  /** Relations that the source no longer asserts. */
  readonly withdrawn: readonly PutRelation[];
}

export interface CompareOptions {
  /** Part of the source's word that the draft is about; the rest is left alone. */
  readonly scope?: (change: Change) => boolean;
  /** Go on even if more than a fifth of the source's concepts or relations would go. */
  readonly allowShrink?: boolean;
  readonly progress?: Progress;
}

/** Share of a source's concepts, and of its relations, that an import may take away before it asks. */
const LARGEST_LOSS = 0.2;

/**
 * Compares a draft with what its source has asserted so far; empties the draft on the way. Concepts that are gone are
 * deprecated, relations that are gone are withdrawn, and no other source's word is touched.
 * Throws InvalidInput when so much would go that the files are probably incomplete.
 */
export async function compareWithStore(
  draft: Draft,
  store: GraphStore,
  { scope = () => true, allowShrink = false, progress = SILENT }: CompareOptions = {},
): Promise<Difference> {
  const { concepts, relations } = draft;
  const wanted = [...concepts.values()];
  const tallies = new Tallies();
  const changed: { change: Change; detail: string }[] = [];
  const changedConcepts: PutConcept[] = [];
  const goneConcepts: PutConcept[] = [];
  const changedRelations: PutRelation[] = [];
  const goneRelations: PutRelation[] = [];
  const present = { concepts: 0, relations: 0 };
  const size = concepts.size + relations.size;
  let isUnderWay = false;
  for await (const batch of store.assertedBy(draft.source)) {
    if (!isUnderWay) progress.start('comparing', size);
    isUnderWay = true;
    progress.advance(batch.length, batch.length);
    for (const stored of batch) {
      if (!scope(stored)) continue;
      if (stored.op === 'concept') {
        const after = concepts.get(stored.id);
        if (stored.contribution?.status !== 'DEPRECATED') present.concepts++;
        if (!after) goneConcepts.push(stored);
        else {
          concepts.delete(stored.id);
          if (isSameContribution(stored.contribution, after.contribution)) tallies.of(stored.kind).unchanged++;
          else {
            changedConcepts.push(after);
            changed.push({ change: after, detail: describeConceptChange(stored, after) });
          }
        }
      } else {
        const id = relationId(stored);
        const after = relations.get(id);
        present.relations++;
        if (!after) goneRelations.push(stored);
        else {
          relations.delete(id);
          if (isSameAssertions(stored.assertions, after.assertions)) tallies.of(stored.type).unchanged++;
          else {
            changedRelations.push(after);
            changed.push({ change: after, detail: describeRelationChange(stored, after) });
          }
        }
      }
    }
  }
  if (isUnderWay) progress.stop();
  const retirement = await retire(draft, store, goneConcepts, wanted);
  const withdrawn = goneRelations.filter((relation) => !retirement.keeps(relation));
  if (!allowShrink) {
    refuseLoss(draft.source, 'concepts', retirement.retired.length, present.concepts);
    refuseLoss(draft.source, 'relations', withdrawn.length, present.relations);
  }
  const addedConcepts = [...concepts.values()];
  const addedRelations = [...relations.values(), ...retirement.relations];
  concepts.clear();
  relations.clear();
  for (const { kind } of addedConcepts) tallies.of(kind).added++;
  for (const { kind } of changedConcepts) tallies.of(kind).changed++;
  for (const { kind } of retirement.concepts) tallies.of(kind).removed++;
  for (const { type } of addedRelations) tallies.of(type).added++;
  for (const { type } of changedRelations) tallies.of(type).changed++;
  for (const { type } of withdrawn) tallies.of(type).removed++;
  const changes: Change[] = [];
  // Identifiers are set free before others take them, and concepts stand before relations need them.
  for (const list of [retirement.concepts, changedConcepts, addedConcepts])
    for (const change of list) changes.push(change);
  for (const { type, from, to, source } of withdrawn) {
    changes.push({ op: 'relation', type, from, to, source, assertions: [] });
  }
  for (const list of [changedRelations, addedRelations]) for (const change of list) changes.push(change);
  const added = [...addedConcepts, ...addedRelations];
  const { retired } = retirement;
  return { source: draft.source, changes, tallies: tallies.list(), retired, added, changed, withdrawn };
}

function refuseLoss(source: string, what: 'concepts' | 'relations', gone: number, present: number): void {
  if (present < 20 || gone <= present * LARGEST_LOSS) return;
  throw new InvalidInput(
    `${gone} of ${present} ${what} of ${source} are not in these files. ` +
      'Name all folders of the release together, or pass --allow-shrink if they are really gone.',
    { source, gone, present },
  );
}

class Tallies {
  private readonly byThing = new Map<string, Tally>();

  of(thing: string): Tally {
    const tally = this.byThing.get(thing) ?? { thing, added: 0, changed: 0, removed: 0, unchanged: 0 };
    this.byThing.set(thing, tally);
    return tally;
  }

  list(): Tally[] {
    return [...this.byThing.values()];
  }
}
