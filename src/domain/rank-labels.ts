import type { IndexedConcept, IndexedLabel, LabelIndex } from './label-index.ts';
import { stemOf } from './label-index.ts';
import { editDistance } from './edit-distance.ts';
import { firstPlaces } from './first-in-order.ts';
import { compareText } from './settle.ts';
import type { ConceptKind } from './ontology.ts';
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

/** Words that say how high or how often and not what: they count this much of their rarity. */
const GRADE_SHARE = 0.2;
const GRADES = new Set(
  'senior junior trainee assistant graduate intermediate principal lead entry level mid sr jr i ii iii iv grade temporary volunteer re advertised advert'
    .split(' ')
    .map(stemOf),
);

/** Words that tie others together. They are looked for only in texts of nothing else. */
const TIES = new Set('a an and at de for in of on or the to with'.split(' '));

/** What job adverts shorten, by the word that labels have: as good as that word, nearly. */
const SHORT_FORMS = new Map(
  Object.entries({
    acct: 'accountant',
    asst: 'assistant',
    dev: 'developer',
    eng: 'engineer',
    engr: 'engineer',
    exec: 'executive',
    it: 'ict',
    mgr: 'manager',
    mngr: 'manager',
    sw: 'software',
  }),
);
const SHORT_FORM_SHARE = 0.9;

/** A word that no label has, and that begins none, may be misspelt: so much a label counts that has what was meant. */
const MISSPELT_SHARE = 0.8;
/** From so many letters on, one mistake is looked for, and two from so many. */
const LETTERS_FOR_ONE = 5;
const LETTERS_FOR_TWO = 9;

/** Parts of a word that labels write as two ("frontend"), at least. */
const LEAST_PART = 3;

/** What stands in brackets counts nothing, what comes after a dash or comma this much. */
const ASIDE_SHARE = 0.5;

/** Two stems are taken for one another when so much of the longer one is a common beginning, of so many letters. */
const LEAST_LIKENESS = 0.6;
const LEAST_LETTERS = 4;
const LIKENESS_SHARE = 0.7;

/**
 * Concepts by how well a label of theirs covers the text and is covered by it: any of the words may match, rare ones
 * among concepts of the kinds count more, inflected ones meet in their stem, and a word also matches stems that it
 * begins, what it is short for, the nearest in spelling where no label has it or a word that it begins, and, where it is
 * not the only one, stems that share most of their beginning with it. For a label, match = covered share of the text x square root of the covered share of the
 * label, both by rarity. `bestMatches` puts them in order: of equals names come before aliases, then what several labels
 * speak for, then by name and id.
 *
 * A variant of BM25 for short fields that stays between 0 and 1. Costs O(labels that hold one of the words).
 *
 * Reference: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", Foundations and
 * Trends in Information Retrieval 3 (2009).
 */
export function matchLabels(
  index: LabelIndex,
  text: string,
  accepts: LabelFilter,
  kinds?: readonly ConceptKind[] | null,
): LabelMatches {
  const { rarity, mass: massOf } = index.weights(kinds ?? undefined);
  const words = weighWords(index, text, rarity);
  const total = words.reduce((sum, { mass }) => sum + mass, 0);
  const isExact = exactly(index, text);
  const { places, touched } = placesFor(index);
  const fitting: (boolean | undefined)[] = [];
  const [labels, scores, supports]: [number[], number[], number[]] = [[], [], []];
  cover(index, words, rarity, (label, ofText, ofLabel) => {
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
  });
  for (const owner of touched) places[owner] = 0;
  touched.length = 0;
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

const placesOf = new WeakMap<LabelIndex, Places>();

function placesFor(index: LabelIndex): Places {
  const known = placesOf.get(index);
  if (known && known.places.length >= index.concepts) return known;
  const fresh = { places: new Int32Array(Math.ceil(index.concepts * 1.25)), touched: [] };
  placesOf.set(index, fresh);
  return fresh;
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

/** How telling a stem is, by its number. */
type Rarity = (stem: number) => number;

/** Number of a stem that no label has, so that it is as rare as can be. */
const UNKNOWN = -1;

interface Word {
  readonly mass: number;
  /** How much of a stem's rarity counts. */
  readonly grade: number;
  /** Stems that it matches, and how well (0 to 1). */
  readonly matches: ReadonlyMap<number, number>;
}

/** The words of the text, each once, with what they count; words that tie others together only if there are no others. */
function weighWords(index: LabelIndex, text: string, rarity: Rarity): Word[] {
  const [main = '', ...asides] = text.replaceAll(/\([^)]*\)/g, ' ').split(/\s[-–—]+\s?|[-–—]\s|,/);
  const shares = new Map<string, number>();
  const add = (part: string, share: number): void => {
    for (const term of asLabelsSplit(index, terms(part))) shares.set(term, Math.max(share, shares.get(term) ?? 0));
  };
  add(main, 1);
  for (const aside of asides) add(aside, shares.size === 0 ? 1 : ASIDE_SHARE);
  if (shares.size === 0) add(text, 1);
  const kept = [...shares].filter(([term]) => !TIES.has(term));
  const words = kept.length > 0 ? kept : [...shares];
  return words.map(([term, share]) => toWord(index, rarity, term, share, words.length > 1));
}

/**
 * The words as labels cut them: one that no label has falls into two that labels have ("frontend"), and two become one
 * where no label has one of them ("tensor flow").
 */
function asLabelsSplit(index: LabelIndex, words: readonly string[]): string[] {
  const has = (word: string): boolean => labelsWithWord(index, word) > 0;
  const cut: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word, next] = [words[at] ?? '', words[at + 1]];
    if (next !== undefined && (!has(word) || !has(next)) && has(word + next)) {
      cut.push(word + next);
      at++;
    } else cut.push(...(has(word) ? [word] : inTwo(index, word)));
  }
  return cut;
}

/** Two words that labels have and that make up the word, the pair whose rarer one is the most common; else the word. */
function inTwo(index: LabelIndex, word: string): string[] {
  if (index.stemsWithPrefix(word).length > 0) return [word];
  let [best, most] = [[word], 0];
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    const common = Math.min(...parts.map((part) => labelsWithWord(index, part)));
    if (common > most) [best, most] = [parts, common];
  }
  return best;
}

function labelsWithWord(index: LabelIndex, word: string): number {
  return index.labelsWith(index.numberOf(stemOf(word)) ?? UNKNOWN).length;
}

function toWord(index: LabelIndex, rarity: Rarity, term: string, share: number, isOneOfMany: boolean): Word {
  const stem = stemOf(term);
  const grade = gradeShare(stem);
  return {
    mass: share * grade * rarity(index.numberOf(stem) ?? UNKNOWN),
    grade,
    matches: matchesOf(index, term, stem, isOneOfMany),
  };
}

function gradeShare(stem: string): number {
  return GRADES.has(stem) || /^\d+$/.test(stem) ? GRADE_SHARE : 1;
}

/**
 * The stems that a word stands for: its own, those it begins and, where other words can bear it out, those with most of
 * their beginning in common.
 */
function matchesOf(index: LabelIndex, term: string, stem: string, isOneOfMany: boolean): Map<number, number> {
  const matches = new Map<number, number>();
  let begins = false;
  const letters = Math.max(LEAST_LETTERS, Math.ceil(stem.length * LEAST_LIKENESS));
  const prefixes = stem.length < LEAST_LETTERS ? [term] : [stem.slice(0, letters), term];
  for (const other of new Set(prefixes.flatMap((prefix) => index.stemsWithPrefix(prefix)))) {
    const common = commonPrefix(term, other);
    const likeness = common / Math.max(stem.length, other.length);
    const number = index.numberOf(other) ?? -1;
    begins ||= common === term.length;
    const isAlike = isOneOfMany && likeness >= LEAST_LIKENESS;
    if (isAlike || common === term.length) matches.set(number, likeness * LIKENESS_SHARE);
  }
  const meant = index.numberOf(stemOf(SHORT_FORMS.get(term) ?? ''));
  if (meant !== undefined) matches.set(meant, SHORT_FORM_SHARE);
  const own = index.numberOf(stem);
  if (own !== undefined) matches.set(own, 1);
  else if (!begins)
    for (const [other, like] of misspelt(index, stem)) matches.set(other, Math.max(like, matches.get(other) ?? 0));
  return matches;
}

/** The stems that are nearest in spelling, with the same first letter: few get that wrong. */
function misspelt(index: LabelIndex, stem: string): [stem: number, like: number][] {
  let most = stem.length >= LETTERS_FOR_TWO ? 2 : stem.length >= LETTERS_FOR_ONE ? 1 : 0;
  if (most === 0) return [];
  let nearest: string[] = [];
  for (const other of index.stemsWithPrefix(stem.slice(0, 1))) {
    const distance = editDistance(stem, other, most);
    if (distance > most) continue;
    if (distance < most) [most, nearest] = [distance, []];
    nearest.push(other);
  }
  return nearest.map((other) => [index.numberOf(other) ?? UNKNOWN, MISSPELT_SHARE]);
}

function commonPrefix(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Told of every label that holds a word of the text, and the mass of the text and of the label that they share. */
type Cover = (label: number, ofText: number, ofLabel: number) => void;

/** Where sums of a label stand, counted from three times its number: next to each other, since all are needed at once. */
const OF_TEXT = 0;
const OF_LABEL = 1;
const LIKENESS = 2;
const CELLS = 3;

/** All 0 between two uses: making them anew would cost more than most searches. */
const cells = new WeakMap<LabelIndex, Float64Array>();

function cellsFor(index: LabelIndex): Float64Array {
  const known = cells.get(index);
  if (known && known.length >= index.end * CELLS) return known;
  const fresh = new Float64Array(Math.ceil(index.end * 1.25) * CELLS);
  cells.set(index, fresh);
  return fresh;
}

function cover(index: LabelIndex, words: readonly Word[], rarity: Rarity, tell: Cover): void {
  const [first] = words;
  if (words.length === 1 && first) coverByOne(index, first, rarity, tell);
  else coverByMany(index, words, rarity, tell);
}

/** Nothing is to be added up: the stem that is most like the word counts, whatever else the label has. */
function coverByOne(index: LabelIndex, { mass, grade, matches }: Word, rarity: Rarity, tell: Cover): void {
  const stems = mostAlikeFirst(matches);
  const sums = stems.length > 1 ? cellsFor(index) : null;
  for (const [stem, like] of stems) {
    const worth = like * rarity(stem) * grade;
    for (const label of index.labelsWith(stem)) {
      if (sums) {
        const cell = label * CELLS + LIKENESS;
        if ((sums[cell] ?? 0) > 0) continue;
        sums[cell] = like;
      }
      tell(label, like * mass, worth);
    }
  }
  if (sums) for (const [stem] of stems) for (const label of index.labelsWith(stem)) sums[label * CELLS + LIKENESS] = 0;
}

function mostAlikeFirst(matches: Word['matches']): (readonly [stem: number, like: number])[] {
  return [...matches].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

function coverByMany(index: LabelIndex, words: readonly Word[], rarity: Rarity, tell: Cover): void {
  const sums = cellsFor(index);
  const touched: number[] = [];
  for (const { mass, grade, matches } of words) {
    const ofWord: number[] = [];
    for (const [stem, like] of mostAlikeFirst(matches)) {
      const worth = like * rarity(stem) * grade;
      for (const label of index.labelsWith(stem)) {
        const cell = label * CELLS;
        if ((sums[cell + LIKENESS] ?? 0) > 0) continue;
        sums[cell + LIKENESS] = like;
        ofWord.push(cell);
        const known = sums[cell + OF_TEXT] ?? 0;
        if (known === 0) touched.push(label);
        sums[cell + OF_TEXT] = known + like * mass;
        sums[cell + OF_LABEL] = (sums[cell + OF_LABEL] ?? 0) + worth;
      }
    }
    for (const cell of ofWord) sums[cell + LIKENESS] = 0;
  }
  for (const label of touched) {
    const cell = label * CELLS;
    const [text, own] = [sums[cell + OF_TEXT] ?? 0, sums[cell + OF_LABEL] ?? 0];
    sums[cell + OF_TEXT] = sums[cell + OF_LABEL] = 0;
    tell(label, text, own);
  }
}
