import { editDistance } from './edit-distance.ts';
import { stemOf, type LabelIndex } from './label-index.ts';
import { terms } from './text.ts';

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

/** How telling a stem is, by its number. */
export type Rarity = (stem: number) => number;

/** Number of a stem that no label has, so that it is as rare as can be. */
const UNKNOWN = -1;

/** A word of a text that is searched for. */
export interface Word {
  readonly mass: number;
  /** How much of a stem's rarity counts. */
  readonly grade: number;
  /** Stems that it matches, those most like it first. */
  readonly matches: readonly Match[];
}

/** A stem by its number, and how well a word matches it (0 to 1). */
export type Match = readonly [stem: number, like: number];

/**
 * The words of the text, each once, with what they count; words that tie others together only if there are no others.
 * Pauses after each: a letter stands for thousands of stems.
 */
export function* weighWords(index: LabelIndex, text: string, rarity: Rarity): Generator<undefined, Word[], undefined> {
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
  const weighed: Word[] = [];
  for (const [term, share] of words) {
    weighed.push(toWord(index, rarity, term, share, words.length > 1));
    yield;
  }
  return weighed;
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
 * What words of a letter or two match, of which there are few: finding and sorting a thousand stems takes as long as the
 * rest of a search. Of use as long as the index has no more stems.
 */
interface ManyMatches {
  readonly vocabulary: number;
  readonly ofTerm: Map<string, readonly Match[]>;
}

const kept = new WeakMap<LabelIndex, ManyMatches>();
/** From so many matches on they are kept. */
const MANY = 50;

/**
 * The stems that a word stands for: its own, those it begins and, where other words can bear it out, those with most of
 * their beginning in common. Those most like it come first.
 */
function matchesOf(index: LabelIndex, term: string, stem: string, isOneOfMany: boolean): readonly Match[] {
  const find = (): Match[] =>
    [...likenessOf(index, term, stem, isOneOfMany)].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  // Other words bear out nothing where the stem is that short.
  if (stem.length >= LEAST_LETTERS) return find();
  let known = kept.get(index);
  if (known?.vocabulary !== index.vocabulary) {
    known = { vocabulary: index.vocabulary, ofTerm: new Map() };
    kept.set(index, known);
  }
  const matches = known.ofTerm.get(term) ?? find();
  if (matches.length >= MANY) known.ofTerm.set(term, matches);
  return matches;
}

function likenessOf(index: LabelIndex, term: string, stem: string, isOneOfMany: boolean): Map<number, number> {
  const matches = new Map<number, number>();
  let begins = false;
  for (const other of stemsThatBeginAlike(index, term, stem)) {
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

/** The stems that begin with the word or, where that is long enough, with most of its stem. */
function stemsThatBeginAlike(index: LabelIndex, term: string, stem: string): readonly string[] {
  if (stem.length < LEAST_LETTERS) return index.stemsWithPrefix(term);
  const most = stem.slice(0, Math.max(LEAST_LETTERS, Math.ceil(stem.length * LEAST_LIKENESS)));
  if (term.startsWith(most)) return index.stemsWithPrefix(most);
  return [...index.stemsWithPrefix(most), ...index.stemsWithPrefix(term)];
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
