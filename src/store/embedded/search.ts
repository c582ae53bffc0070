import {
  letters,
  scoreCoverage,
  scoreLabel,
  scoreTrigrams,
  scoreTypeAhead,
  trigrams,
} from '../../domain/label-score.ts';
import { compareText } from '../../domain/settle.ts';
import { normalise, terms } from '../../domain/text.ts';
import { decodeCursor, type CursorKey } from '../cursor.ts';
import type { Page, PageRequest, SearchHit, SearchQuery } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { conceptBits, passesFilter } from './list-concepts.ts';
import type { KnownPrefixes } from './known-prefixes.ts';
import { assertPageSize, toPage } from '../topology/page.ts';
import type { Records } from './records.ts';
import type { Topology } from '../topology/topology.ts';
import type { Work } from '../topology/turns.ts';

/** The best label of a concept that matches. */
interface Match {
  readonly node: number;
  readonly slot: number;
  readonly score: number;
}

/** What a search reads: the full text from SQLite, everything that ranks from memory. */
export interface SearchIndex {
  readonly connection: Connection;
  readonly topology: Topology;
  readonly records: Records;
  readonly prefixes: KnownPrefixes;
}

export function* search(index: SearchIndex, query: SearchQuery, page: PageRequest): Work<Page<SearchHit>> {
  assertPageSize(page.first);
  const after = page.after == null ? null : decodeCursor(page.after, ['number', 'text', 'text']);
  const matches = yield* matchesOf(index, query, false);
  const rest = best(index.topology, matches, page.first + 1, after);
  return toPage(
    rest,
    page,
    matches.length,
    (match) => toHit(index, match),
    (match) => keyOf(index.topology, match),
  );
}

export function* suggest(index: SearchIndex, query: SearchQuery, first: number): Work<SearchHit[]> {
  assertPageSize(first);
  const matches = beginningMatches(index, query, first) ?? (yield* matchesOf(index, query, true));
  return best(index.topology, matches, first, null).map((match) => toHit(index, match));
}

/**
 * The first matches of a single term: the shorter a label the better it is covered, so that few labels have to be looked
 * at. Null for other questions, and where no label begins so.
 */
function beginningMatches(index: SearchIndex, query: SearchQuery, first: number): Match[] | null {
  const [term, ...more] = terms(query.text);
  if (term === undefined || more.length > 0) return null;
  const { labels } = index.topology;
  const find = (): number[] => slots(index.connection, SLOTS_BY_TERM, `"${term}"*`);
  const known = index.prefixes.slots(term, find, (slot) => labels.letters(slot));
  const passes = labelFilter(index.topology, query);
  const score = labelScorer(index, query.text, [term], true);
  const found = new Map<number, Match>();
  let last = 1;
  for (const slot of known) {
    const node = labels.node(slot);
    if (found.has(node) || !passes(slot)) continue;
    const match = { node, slot, score: score(slot) };
    // All of one score are needed: they are put in order by name.
    if (found.size >= first && match.score < last) break;
    last = match.score;
    found.set(node, match);
  }
  if (found.size === 0) return null;
  const { minScore } = query;
  return [...found.values()].filter((match) => minScore == null || match.score >= minScore);
}

function* matchesOf(index: SearchIndex, query: SearchQuery, isTypeAhead: boolean): Work<Match[]> {
  const passes = labelFilter(index.topology, query);
  const prefix = prefixMatches(index, query.text, isTypeAhead, passes);
  const matches = prefix.length > 0 ? prefix : yield* nearMatches(index, query.text, passes);
  const { minScore } = query;
  return minScore == null ? matches : matches.filter((match) => match.score >= minScore);
}

/** Whether a label is one to look at: its concept passes, and it speaks the language, or English where there is none. */
function labelFilter({ concepts, labels }: Topology, query: SearchQuery): (slot: number) => boolean {
  const wanted = conceptBits(query);
  if (query.language == null) return (slot) => passesFilter(concepts, labels.node(slot), wanted);
  const language = labels.languageNumber(query.language);
  const english = labels.languageNumber('en');
  return (slot) => {
    const node = labels.node(slot);
    if (!passesFilter(concepts, node, wanted)) return false;
    return (
      labels.language(slot) === language || (labels.language(slot) === english && !labels.hasLanguage(node, language))
    );
  };
}

/** Longer questions are looked up by their longest terms, and the rest is compared by text. */
const MOST_TERMS_LOOKED_UP = 32;

function prefixMatches(
  index: SearchIndex,
  text: string,
  isTypeAhead: boolean,
  passes: (slot: number) => boolean,
): Match[] {
  const wanted = terms(text);
  if (wanted.length === 0) return [];
  const score = labelScorer(index, text, wanted, isTypeAhead);
  const patterns = wanted.map((term, i) => (isTypeAhead && i < wanted.length - 1 ? `"${term}"` : `"${term}"*`));
  const lookedUp = [...new Set(patterns)].sort((a, b) => b.length - a.length).slice(0, MOST_TERMS_LOOKED_UP);
  return bestPerConcept(index, slots(index.connection, SLOTS_BY_TERM, lookedUp.join(' ')), passes, score);
}

const SLOTS_BY_TERM = 'SELECT json_group_array(rowid) FROM label_terms WHERE label_terms MATCH ?';

/** Slots as one JSON text: far cheaper to hand over than a row for each. */
function slots(connection: Connection, sql: string, pattern: string): number[] {
  return JSON.parse(connection.get<[string]>(sql, [pattern])?.[0] ?? '[]') as number[];
}

/**
 * Scores a label that has all the terms. Its number of letters is enough, except where one term of the query could
 * take the place of another ("c c++"), or where the label has just the letters of the query and may be the very same.
 */
function labelScorer(
  index: SearchIndex,
  text: string,
  wanted: readonly string[],
  isTypeAhead: boolean,
): (slot: number) => number {
  const sum = letters(wanted);
  const readAndScore = (slot: number): number =>
    (isTypeAhead ? scoreTypeAhead : scoreLabel)(text, index.records.labelText(slot));
  if (wanted.length > MOST_TERMS_LOOKED_UP || hasOverlap(wanted)) return readAndScore;
  return (slot) => {
    const length = index.topology.labels.letters(slot);
    if (length > sum) return scoreCoverage(sum, length);
    return wanted.length === 1 ? 1 : readAndScore(slot);
  };
}

function hasOverlap(wanted: readonly string[]): boolean {
  return wanted.some((term, i) => wanted.some((other, j) => i !== j && other.startsWith(term)));
}

function bestPerConcept(
  { topology }: SearchIndex,
  found: readonly number[],
  passes: (slot: number) => boolean,
  score: (slot: number) => number,
): Match[] {
  const best = new Map<number, Match>();
  for (const slot of found) {
    if (!passes(slot)) continue;
    const node = topology.labels.node(slot);
    const match = { node, slot, score: score(slot) };
    const rival = best.get(node);
    if (
      match.score > 0 &&
      (!rival || rival.score < match.score || (rival.score === match.score && slot < rival.slot))
    ) {
      best.set(node, match);
    }
  }
  return [...best.values()];
}

/** Labels that share trigrams with the text; none when it has so many that no label can be like it. */
function* nearMatches(index: SearchIndex, text: string, passes: (slot: number) => boolean): Work<Match[]> {
  const grams = trigrams(normalise(text));
  const { labels } = index.topology;
  if (scoreTrigrams(labels.mostGrams, grams.size, labels.mostGrams) === 0) return [];
  const shared = new Uint16Array(labels.end);
  const candidates: number[] = [];
  const sql = 'SELECT json_group_array(rowid) FROM label_grams WHERE label_grams MATCH ?';
  for (const gram of grams) {
    for (const slot of slots(index.connection, sql, `"${gram}"`)) {
      if (shared[slot] === 0) candidates.push(slot);
      shared[slot] = (shared[slot] ?? 0) + 1;
    }
    yield;
  }
  const score = (slot: number): number => scoreTrigrams(shared[slot] ?? 0, grams.size, labels.grams(slot));
  const alike: number[] = [];
  for (const [at, slot] of candidates.entries()) {
    if (score(slot) > 0) alike.push(slot);
    if (at % PAUSE_EVERY === 0) yield;
  }
  return bestPerConcept(index, alike, passes, score);
}

/** Labels looked at between two pauses. */
const PAUSE_EVERY = 5000;

/** The first matches in order, after the cursor; sorts no more of them than are shown. */
function best(topology: Topology, matches: readonly Match[], count: number, after: CursorKey | null): Match[] {
  const levels = new Map<number, Match[]>();
  for (const match of matches) {
    const level = levels.get(match.score);
    if (level) level.push(match);
    else levels.set(match.score, [match]);
  }
  const found: Match[] = [];
  for (const score of [...levels.keys()].sort((a, b) => b - a)) {
    if (found.length >= count) break;
    const level = levels.get(score) ?? [];
    const rest = after === null ? level : level.filter((match) => isAfter(topology, match, after));
    rest.sort((a, b) => topology.concepts.compare(a.node, b.node));
    for (const match of rest.slice(0, count)) found.push(match);
  }
  return found.slice(0, count);
}

function keyOf({ concepts }: Topology, { node, score }: Match): CursorKey {
  return [score, concepts.sortKey(node), concepts.id(node)];
}

function isAfter(topology: Topology, match: Match, [score, sortKey, id]: CursorKey): boolean {
  if (match.score !== score) return match.score < Number(score);
  const { concepts } = topology;
  const byName = compareText(concepts.sortKey(match.node), String(sortKey));
  return (byName || compareText(concepts.id(match.node), String(id))) > 0;
}

function toHit({ topology, records }: SearchIndex, { node, slot, score }: Match): SearchHit {
  return { id: topology.concepts.id(node), matched: records.labelText(slot), score };
}
