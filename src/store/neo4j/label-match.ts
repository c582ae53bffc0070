import { letters } from '../../domain/label-score.ts';
import { terms } from '../../domain/text.ts';
import type { SearchQuery } from '../graph-store.ts';
import type { Parameters } from './connection.ts';

export interface TermMatch {
  /** What a label `l` that the index found has to fulfil besides. */
  readonly condition: string;
  readonly parameters: Parameters;
}

/**
 * What to ask the full-text index and the labels it finds, so that exactly those with a score (`scoreLabel`) of at
 * least `minScore` remain; null when no label can match. Terms are letters and digits only (`domain/text.ts`), so
 * none of them means anything to Lucene's query language.
 */
export function matchTerms(
  query: SearchQuery,
  unfinished: 'every term may be unfinished' | 'only the last term may be unfinished',
): TermMatch | null {
  const wanted = terms(query.text);
  const most = mostLetters(letters(wanted), query.minScore ?? 0);
  if (wanted.length === 0 || query.kinds?.length === 0 || query.statuses?.length === 0) return null;
  const every = unfinished === 'every term may be unfinished';
  const lucene = wanted.map((term, i) => `+${term}${every || i === wanted.length - 1 ? '*' : ''}`).join(' ');
  const shared = sharedPrefixes(wanted);
  const repeated = every ? [] : repeatedTerms(wanted.slice(0, -1));
  const conditions = [
    '(l.letters <= $most OR l.norm = $norm)',
    ...(shared.length > 0 ? [`all(p IN $shared WHERE ${count('t STARTS WITH p[0]')} >= p[1])`] : []),
    ...(repeated.length > 0 ? [`all(p IN $repeated WHERE ${count('t = p[0]')} >= p[1])`] : []),
  ];
  return {
    condition: conditions.join(' AND '),
    parameters: { lucene, most, norm: wanted.join(' '), shared, repeated, ...filterParameters(query) },
  };
}

/** Conditions on a label `l` by kind, status and language; see `filterParameters`. */
export function labelFilter({ kinds, statuses, language }: SearchQuery): string[] {
  return [
    ...(kinds ? ['l.kind IN $kinds'] : []),
    ...(statuses ? ['l.status IN $statuses'] : []),
    ...(language ? ["(l.language = $language OR l.language = 'en' AND NOT $language IN l.languages)"] : []),
  ];
}

export function filterParameters({ kinds, statuses, language }: SearchQuery): Parameters {
  return { kinds: kinds ?? null, statuses: statuses ?? null, language: language ?? null };
}

/** How many letters a label can have and still reach the score: the inverse of `scoreLabel`'s share of letters. */
function mostLetters(wanted: number, minScore: number): number {
  if (minScore <= 0.4) return Number.MAX_SAFE_INTEGER;
  if (minScore > 0.95) return 0;
  // Scores are rounded to six digits, so a hair more passes.
  return Math.floor((0.55 * wanted) / (minScore - 0.4 - 0.5e-6));
}

/**
 * Terms that begin several terms of the query, with how many: the label needs as many terms of its own that begin so.
 * (Where no term begins another, no label term can serve two.)
 */
function sharedPrefixes(wanted: readonly string[]): [string, number][] {
  return [...new Set(wanted)]
    .map((term): [string, number] => [term, wanted.filter((other) => other.startsWith(term)).length])
    .filter(([, count]) => count > 1);
}

/** Whole terms that the query has several times, with how often. */
function repeatedTerms(whole: readonly string[]): [string, number][] {
  return [...new Set(whole)]
    .map((term): [string, number] => [term, whole.filter((other) => other === term).length])
    .filter(([, times]) => times > 1);
}

/** How many terms of a label fulfil the condition. */
function count(condition: string): string {
  return `size([t IN split(l.norm, ' ') WHERE ${condition}])`;
}
