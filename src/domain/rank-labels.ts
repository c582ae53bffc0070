import type { IndexedConcept, IndexedLabel, LabelIndex } from './label-index.ts';
import { stemOf } from './label-index.ts';
import { compareText } from './settle.ts';
import type { ConceptKind } from './ontology.ts';
import { normalise, terms } from './text.ts';

export interface RankedLabel {
  readonly concept: IndexedConcept;
  /** The label that matches best. */
  readonly label: IndexedLabel;
  /** 0 to 1; 1 for exactly this label. */
  readonly score: number;
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

/** What stands in brackets counts nothing, what comes after a dash or comma this much. */
const ASIDE_SHARE = 0.5;

/** Two stems are taken for one another when so much of the longer one is a common beginning, of so many letters. */
const LEAST_LIKENESS = 0.6;
const LEAST_LETTERS = 4;
const LIKENESS_SHARE = 0.7;

/**
 * Concepts by how well a label of theirs covers the text and is covered by it: any of the words may match, rare ones
 * among concepts of the kinds count more, inflected ones meet in their stem, and a word also matches stems that it begins and, where it is
 * not the only one, stems that share most of their beginning with it. For a label, match = covered share of the text x square root of the covered share of the
 * label, both by rarity; names come before aliases. Best first;
 * of equals names before aliases, then what several labels speak for, then by name and id.
 *
 * A variant of BM25 for short fields that stays between 0 and 1. Costs O(labels that hold one of the words).
 *
 * Reference: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", Foundations and
 * Trends in Information Retrieval 3 (2009).
 */
export function rankLabels(
  index: LabelIndex,
  text: string,
  accepts: (label: IndexedLabel) => boolean,
  kinds?: readonly ConceptKind[] | null,
): RankedLabel[] {
  const rarity = index.rarities(kinds ?? undefined);
  const words = weighWords(index, text, rarity);
  const total = words.reduce((sum, { mass }) => sum + mass, 0);
  const isExact = exactly(index, text);
  const best = new Map<string, Best>();
  for (const { label, ofText, ofLabel } of cover(index, words, rarity, accepts)) {
    const match = (ofText / total) * Math.sqrt(Math.min(1, ofLabel / massOf(label, rarity)));
    const inPart = MATCH_SHARE * match + (label.isName ? 1 - MATCH_SHARE : 0);
    const found = { concept: label.concept, label, score: isExact(label) ? 1 : inPart };
    const known = best.get(label.concept.id);
    if (!known) best.set(label.concept.id, { ranked: found, support: match });
    else {
      known.support += match;
      if (isBetter(found, known.ranked)) known.ranked = found;
    }
  }
  return [...best.values()]
    .map(withSupport)
    .sort(compareBest)
    .map(({ ranked }) => ranked);
}

interface Best {
  ranked: RankedLabel;
  /** Sum of the matches of all labels of the concept. */
  support: number;
}

function withSupport({ ranked, support }: Best): Best {
  if (ranked.score === 1) return { ranked, support };
  const score = Math.min(MOST_IN_PART, ranked.score * 0.9 + SUPPORT * Math.log(1 + support));
  return { ranked: { ...ranked, score: Math.round(score * 1e6) / 1e6 }, support };
}

/** Of equal scores names before aliases, then what more labels speak for, to six digits. */
function compareBest({ ranked: a, support: supportA }: Best, { ranked: b, support: supportB }: Best): number {
  const isNamed = Number(b.label.isName) - Number(a.label.isName);
  const supported = Math.round(1e6 * supportB) - Math.round(1e6 * supportA);
  const byName = compareText(a.label.sortKey, b.label.sortKey) || compareText(a.concept.id, b.concept.id);
  return b.score - a.score || isNamed || supported || byName;
}

/** Whether a label has the very words of the text; stems are compared first, since nearly all labels fail there. */
function exactly(index: LabelIndex, text: string): (label: IndexedLabel) => boolean {
  const words = terms(text);
  const [stems, plains] = [
    words.map((word) => index.numberOf(stemOf(word))),
    words.map((word) => index.numberOf(word)),
  ];
  const wanted = words.join(' ');
  return ({ stems: own, label }) =>
    own.length === words.length &&
    own.every((stem, at) => stem === stems[at] || stem === plains[at]) &&
    normalise(label.text) === wanted;
}

function isBetter(a: RankedLabel, b: RankedLabel): boolean {
  return a.score > b.score || (a.score === b.score && compareText(a.label.label.text, b.label.label.text) < 0);
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
    for (const term of terms(part)) shares.set(term, Math.max(share, shares.get(term) ?? 0));
  };
  add(main, 1);
  for (const aside of asides) add(aside, shares.size === 0 ? 1 : ASIDE_SHARE);
  if (shares.size === 0) add(text, 1);
  const kept = [...shares].filter(([term]) => !TIES.has(term));
  const words = kept.length > 0 ? kept : [...shares];
  return words.map(([term, share]) => toWord(index, rarity, term, share, words.length > 1));
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
  const letters = Math.max(LEAST_LETTERS, Math.ceil(stem.length * LEAST_LIKENESS));
  const prefixes = stem.length < LEAST_LETTERS ? [term] : [stem.slice(0, letters), term];
  for (const other of new Set(prefixes.flatMap((prefix) => index.stemsWithPrefix(prefix)))) {
    const common = commonPrefix(term, other);
    const likeness = common / Math.max(stem.length, other.length);
    const number = index.numberOf(other) ?? -1;
    const isAlike = isOneOfMany && likeness >= LEAST_LIKENESS;
    if (isAlike || common === term.length) matches.set(number, likeness * LIKENESS_SHARE);
  }
  const own = index.numberOf(stem);
  if (own !== undefined) matches.set(own, 1);
  return matches;
}

function commonPrefix(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

interface Covered {
  readonly label: IndexedLabel;
  /** Mass of the text, and of the label, that the two have in common. */
  readonly ofText: number;
  readonly ofLabel: number;
}

/** Every label that holds a word of the text. */
function cover(
  index: LabelIndex,
  words: readonly Word[],
  rarity: Rarity,
  accepts: (label: IndexedLabel) => boolean,
): Covered[] {
  const [ofText, ofLabel] = [new Float64Array(index.end), new Float64Array(index.end)];
  const likenesses = new Float64Array(index.end);
  const touched: number[] = [];
  for (const { mass, grade, matches } of words) {
    const ofWord: number[] = [];
    for (const [stem, likeness] of [...matches].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
      const worth = likeness * rarity(stem) * grade;
      for (const label of index.labelsWith(stem)) {
        if ((likenesses[label] ?? 0) > 0) continue;
        likenesses[label] = likeness;
        ofWord.push(label);
        if (ofText[label] === 0) touched.push(label);
        ofText[label] = (ofText[label] ?? 0) + likeness * mass;
        ofLabel[label] = (ofLabel[label] ?? 0) + worth;
      }
    }
    for (const label of ofWord) likenesses[label] = 0;
  }
  return touched.flatMap((number) => {
    const label = index.label(number);
    if (!label || !accepts(label)) return [];
    return [{ label, ofText: ofText[number] ?? 0, ofLabel: ofLabel[number] ?? 0 }];
  });
}

function massOf({ stems }: IndexedLabel, rarity: Rarity): number {
  return stems.reduce((sum, number) => sum + rarity(number), 0);
}
