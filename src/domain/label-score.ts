import { terms } from './text.ts';

/**
 * Scores a label against a query by the share of the label's letters that the query covers.
 *
 * - 1: the same terms in the same order.
 * - 0.4 to 0.95: every query term begins a label term of its own; linear in the share that is covered, so that among
 *   matches of one query the shorter label is always the better one (engines may sort by length).
 * - 0: some query term begins no label term.
 */
export function scoreLabel(query: string, label: string): number {
  const wanted = terms(query);
  const given = terms(label);
  if (wanted.length === 0 || given.length === 0) return 0;
  if (wanted.join(' ') === given.join(' ')) return 1;
  const free = new Set(given.keys());
  for (const term of [...wanted].sort((a, b) => b.length - a.length)) {
    const position = bestPosition(term, given, free);
    if (position === null) return 0;
    free.delete(position);
  }
  return scoreCoverage(letters(wanted), letters(given));
}

/** The score of a label, by its number of letters, for a query whose terms it has but to which it is not equal. */
export function scoreCoverage(wanted: number, given: number): number {
  return round(0.4 + (0.55 * wanted) / given);
}

/** Like `scoreLabel` for type-ahead: all terms of the query but the last must be whole terms of the label, else 0. */
export function scoreTypeAhead(query: string, label: string): number {
  const rest = terms(label);
  for (const term of terms(query).slice(0, -1)) {
    const position = rest.indexOf(term);
    if (position < 0) return 0;
    rest.splice(position, 1);
  }
  return scoreLabel(query, label);
}

/** Number of letters and digits in the terms. */
export function letters(list: readonly string[]): number {
  return list.reduce((sum, term) => sum + term.length, 0);
}

/** The label term that the query term covers most of, the earliest among equals. */
function bestPosition(term: string, given: readonly string[], free: ReadonlySet<number>): number | null {
  let best: number | null = null;
  for (const position of free) {
    const candidate = given[position] ?? '';
    if (!candidate.startsWith(term)) continue;
    if (best === null || candidate.length < (given[best] ?? '').length) best = position;
  }
  return best;
}

/**
 * Scores a label that only resembles the query: shared trigrams (Dice coefficient), at most 0.4 so that it stays below
 * every true match; 0 below a third of likeness.
 */
export function scoreLikeness(query: string, label: string): number {
  const a = trigrams(terms(query).join(' '));
  const b = trigrams(terms(label).join(' '));
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((gram) => b.has(gram)).length;
  return scoreTrigrams(shared, a.size, b.size);
}

/** The same by numbers: of the shared trigrams, of those of the query and of those of the label. */
export function scoreTrigrams(shared: number, wanted: number, given: number): number {
  const likeness = (2 * shared) / (wanted + given);
  return likeness < 1 / 3 ? 0 : round(0.4 * likeness);
}

/** The three-letter pieces of a text padded with blanks, by which near spellings are found. */
export function trigrams(text: string): Set<string> {
  const padded = ` ${text} `;
  const grams = new Set<string>();
  if (/[\ud800-\udfff]/.test(padded)) {
    const characters = Array.from(padded);
    for (let i = 0; i + 3 <= characters.length; i++) grams.add(characters.slice(i, i + 3).join(''));
  } else {
    for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3));
  }
  return grams;
}

function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
