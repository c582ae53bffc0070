import { letters } from '../../domain/label-score.ts';
import { terms } from '../../domain/text.ts';
import type { SearchQuery } from '../graph-store.ts';
import type { Parameters } from './connection.ts';
import { paddedTerms } from './label-lines.ts';

export interface TermMatch {
  /**
   * What a line of labels (see `LabelProperties`) at position `i` of a concept that the index found has to fulfil;
   * `q` is the question.
   */
  readonly condition: string;
  /** What the text comes to: questions of one condition and filter differ in nothing else. */
  readonly question: Readonly<{ lucene: string; most: number }> & Parameters;
  /** What the filter comes to. */
  readonly parameters: Parameters;
}

/** Long questions are looked up by their longest terms; the condition on the labels sees to the rest. */
const MOST_CLAUSES = 32;

/** No label has as many. */
const MOST_TERMS = 500;

/**
 * What to ask the full-text index and the labels it finds, so that exactly those with a score (`scoreLabel`) above 0
 * remain; null when no label can match. Terms are letters and digits only (`domain/text.ts`), so none of them means
 * anything to Lucene's query language.
 */
export function matchTerms(
  query: SearchQuery,
  unfinished: 'every term may be unfinished' | 'only the last term may be unfinished',
): TermMatch | null {
  const wanted = terms(query.text);
  if (wanted.length === 0 || wanted.length > MOST_TERMS) return null;
  if (query.kinds?.length === 0 || query.statuses?.length === 0) return null;
  const whole = unfinished === 'every term may be unfinished' ? [] : wanted.slice(0, -1);
  const begun = wanted.slice(whole.length);
  const clauses = [...new Set([...whole, ...begun.map((term) => `${term}*`)])].sort((a, b) => b.length - a.length);
  const lucene = clauses
    .slice(0, MOST_CLAUSES)
    .map((clause) => `+${clause}`)
    .join(' ');
  const parts = [...whole.map((term) => ` ${term} `), ...begun.map((term) => ` ${term}`)];
  const shared = timesOf(wanted, (term, other) => other.startsWith(term));
  const repeated = timesOf(whole, (term, other) => term === other);
  const conditions = [
    'all(part IN q.parts WHERE lines[i] CONTAINS part)',
    ...(shared.length > 0 ? [`all(p IN q.shared WHERE ${countTerms('t STARTS WITH p[0]')} >= p[1])`] : []),
    ...(repeated.length > 0 ? [`all(p IN q.repeated WHERE ${countTerms('t = p[0]')} >= p[1])`] : []),
    ...languageFilter(query),
  ];
  const wantedLetters = letters(wanted);
  return {
    condition: conditions.join(' AND '),
    question: {
      lucene,
      parts,
      shared,
      repeated,
      same: `|${paddedTerms(query.text)}`,
      most: mostLetters(wantedLetters, query.minScore ?? 0),
    },
    parameters: filterParameters(query),
  };
}

/** Condition on a node `c` that the index found: a concept, not a staged one, of kind and status (`filterParameters`). */
export function conceptFilter({ kinds, statuses }: SearchQuery): string {
  const wanted = [...(kinds ? ['c.kind IN $kinds'] : []), ...(statuses ? ['c.status IN $statuses'] : [])];
  return ['c:Concept', ...wanted].join(' AND ');
}

/** Labels of the language, and English ones of concepts that have none in it. */
export function languageFilter({ language }: SearchQuery): string[] {
  if (!language) return [];
  return [
    "(lines[i] STARTS WITH $language OR lines[i] STARTS WITH 'en|' AND none(l IN lines WHERE l STARTS WITH $language))",
  ];
}

export function filterParameters({ kinds, statuses, language }: SearchQuery): Parameters {
  return { kinds: kinds ?? null, statuses: statuses ?? null, language: `${language ?? ''}|` };
}

/** How many letters a label can have and still reach the score: the inverse of `scoreLabel`'s share of letters. */
function mostLetters(wanted: number, minScore: number): number {
  if (minScore <= 0.4) return Number.MAX_SAFE_INTEGER;
  if (minScore > 0.95) return 0;
  // Scores are rounded to six digits, so a hair more passes.
  return Math.floor((0.55 * wanted) / (minScore - 0.4 - 0.5e-6));
}

/**
 * Terms that stand for several of the list, with how many: a label needs as many of its own. (Where no term of a query
 * begins another, no term of a label can serve two.)
 */
function timesOf(list: readonly string[], counts: (term: string, other: string) => boolean): [string, number][] {
  return [...new Set(list)]
    .map((term): [string, number] => [term, list.filter((other) => counts(term, other)).length])
    .filter(([, times]) => times > 1);
}

/** How many terms of a line fulfil the condition. */
function countTerms(condition: string): string {
  return `size([t IN split(lines[i], ' ') WHERE ${condition}])`;
}
