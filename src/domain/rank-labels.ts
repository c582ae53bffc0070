import type { IndexedConcept, IndexedLabel, LabelIndex } from './label-index.ts';
import { cover } from './cover-labels.ts';
import { stemOf } from './label-index.ts';
import { firstPlaces } from './first-in-order.ts';
import { compareText } from './settle.ts';
import type { ConceptKind } from './ontology.ts';
import { weighWords } from './query-words.ts';
import { normalise, terms } from './text.ts';

/** A concept with a label that matches a text. */
export interface LabelMatch {
  readonly concept: IndexedConcept;
  /** The label that matches best. */
  readonly label: IndexedLabel;
  /** 0 to 1; 1 for exactly this label. */
  readonly score: number;
}

/** Which labels may be looked at. */
export interface LabelFilter {
  /** Asked once for each kind and status. */
  readonly concept: (concept: Pick<IndexedConcept, 'kind' | 'status'>) => boolean;
  /** Asked for each label of those; null for all of them. */
  readonly label: ((label: IndexedLabel) => boolean) | null;
}

/** Concepts with a label that matches, in no order, as lists that run in parallel. Use them before the index changes. */
export interface LabelMatches {
  readonly index: LabelIndex;
  /** Numbers of the labels that match best, one for each concept. */
  readonly labels: readonly number[];
  /** 0 to 1; 1 for exactly this label. */
  readonly scores: readonly number[];
  /** Sums of the matches of all labels. */
  readonly supports: readonly number[];
}

/** How much of a label that matches in part is told by the match; the rest goes to labels that are the name. */
const MATCH_SHARE = 0.8;

/** Several labels that match speak for a concept more than one does: this times ln(1 + sum of their matches). */
const SUPPORT = 0.05;

/** Above every match in part, so that only the exact label has 1. */
const MOST_IN_PART = 0.98;

/**
 * Concepts by how well a label of theirs covers the text and is covered by it: any of the words may match, rare ones
 * among concepts of the kinds count more, inflected ones meet in their stem, and a word also matches stems that it
 * begins, what it is short for, the nearest in spelling where no label has it or a word that it begins, and, where it is
 * not the only one, stems that share most of their beginning with it. For a label, match = covered share of the text x square root of the covered share of the
 * label, both by rarity. `bestMatches` puts them in order: of equals names come before aliases, then what several labels
 * speak for, then by name and id.
 *
 * A variant of BM25 for short fields that stays between 0 and 1. Costs O(labels that hold one of the words); pauses now
 * and then, and has to begin anew where the index changes meanwhile.
 *
 * Reference: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", Foundations and
 * Trends in Information Retrieval 3 (2009).
 */
export function* matchLabels(
  index: LabelIndex,
  text: string,
  accepts: LabelFilter,
  kinds?: readonly ConceptKind[] | null,
): Generator<undefined, LabelMatches, undefined> {
  const { rarity, mass: massOf } = index.weights(kinds ?? undefined);
  const words = yield* weighWords(index, text, rarity);
  const total = words.reduce((sum, { mass }) => sum + mass, 0);
  // Nothing to look for, or no concept of these kinds to find.
  if (total === 0) return { index, labels: [], scores: [], supports: [] };
  const isExact = exactly(index, text);
  const scratch = borrowPlaces(index);
  const { places, touched } = scratch;
  const fitting: (boolean | undefined)[] = [];
  const [labels, scores, supports]: [number[], number[], number[]] = [[], [], []];
  const take = (label: number, ofText: number, ofLabel: number): void => {
    const owner = index.owner(label);
    let place = places[owner] ?? 0;
    if (place === 0) {
      const sort = index.sort(owner);
      fitting[sort] ??= isFitting(index, owner, accepts);
      place = fitting[sort] ? NEW : REFUSED;
      places[owner] = place;
      touched.push(owner);
    }
    if (place === REFUSED || (accepts.label !== null && !isAccepted(index, label, accepts.label))) return;
    const match = (ofText / total) * Math.sqrt(Math.min(1, ofLabel / massOf(label)));
    const score = isExact(label) ? 1 : MATCH_SHARE * match + (index.isName(label) ? 1 - MATCH_SHARE : 0);
    if (place === NEW) {
      places[owner] = labels.push(label);
      scores.push(score);
      supports.push(match);
      return;
    }
    const at = place - 1;
    supports[at] = (supports[at] ?? 0) + match;
    const best = scores[at] ?? 0;
    if (score < best || (score === best && index.textPlace(label) >= index.textPlace(labels[at] ?? 0))) return;
    labels[at] = label;
    scores[at] = score;
  };
  try {
    yield* cover(index, words, rarity, take);
  } finally {
    giveBack(index, scratch);
  }
  for (let at = 0; at < scores.length; at++) scores[at] = withSupport(scores[at] ?? 0, supports[at] ?? 0);
  return { index, labels, scores, supports };
}

/** The matches that reach a score. */
export function matchesFrom(least: number, { index, labels, scores, supports }: LabelMatches): LabelMatches {
  const reaches = (_: number, at: number): boolean => (scores[at] ?? 0) >= least;
  return {
    index,
    labels: labels.filter(reaches),
    scores: scores.filter(reaches),
    supports: supports.filter(reaches),
  };
}

/** The first matches in order. */
export function bestMatches({ index, labels, scores, supports }: LabelMatches, count: number): LabelMatch[] {
  const found = (place: number): IndexedLabel | undefined => index.label(labels[place] ?? -1);
  const compare = (a: number, b: number): number => {
    const supported = Math.round(1e6 * (supports[b] ?? 0)) - Math.round(1e6 * (supports[a] ?? 0));
    return compareEqual(found(a), found(b), supported);
  };
  return firstPlaces(scores, count, compare).flatMap((place) => {
    const label = found(place);
    return label ? [{ concept: label.concept, label, score: scores[place] ?? 0 }] : [];
  });
}

/** What stands for a concept that has no place among the matches: one is to be made, or it is not accepted. */
const NEW = -1;
const REFUSED = -2;

interface Places {
  /** By number of a concept, one more than its place among the matches; all 0 between two uses. */
  readonly places: Int32Array;
  readonly touched: number[];
}

const unused = new WeakMap<LabelIndex, Places[]>();

function borrowPlaces(index: LabelIndex): Places {
  const places = unused.get(index)?.pop();
  if (places && places.places.length >= index.concepts) return places;
  return { places: new Int32Array(Math.ceil(index.concepts * 1.25)), touched: [] };
}

function giveBack(index: LabelIndex, used: Places): void {
  for (const owner of used.touched) used.places[owner] = 0;
  used.touched.length = 0;
  const rest = unused.get(index);
  if (rest) rest.push(used);
  else unused.set(index, [used]);
}

function isFitting(index: LabelIndex, owner: number, accepts: LabelFilter): boolean {
  const concept = index.concept(owner);
  return concept !== undefined && accepts.concept(concept);
}

function isAccepted(index: LabelIndex, number: number, accepts: (label: IndexedLabel) => boolean): boolean {
  const label = index.label(number);
  return label !== undefined && accepts(label);
}

function withSupport(score: number, support: number): number {
  if (score === 1) return score;
  const supported = Math.min(MOST_IN_PART, score * 0.9 + SUPPORT * Math.log(1 + support));
  return Math.round(supported * 1e6) / 1e6;
}

/** Of equal scores names before aliases, then what more labels speak for, to six digits. */
function compareEqual(a: IndexedLabel | undefined, b: IndexedLabel | undefined, supported: number): number {
  if (!a || !b) return 0;
  const isNamed = Number(b.isName) - Number(a.isName);
  return isNamed || supported || compareText(a.sortKey, b.sortKey) || compareText(a.concept.id, b.concept.id);
}

/** Whether a label has the very words of the text; stems are compared first, since nearly all labels fail there. */
function exactly(index: LabelIndex, text: string): (label: number) => boolean {
  const words = terms(text);
  const [stems, plains] = [
    words.map((word) => index.numberOf(stemOf(word))),
    words.map((word) => index.numberOf(word)),
  ];
  const wanted = words.join(' ');
  return (number) => {
    if (index.stemCount(number) !== words.length) return false;
    const label = index.label(number);
    return (
      label !== undefined &&
      label.stems.every((stem, at) => stem === stems[at] || stem === plains[at]) &&
      normalise(label.label.text) === wanted
    );
  };
}
