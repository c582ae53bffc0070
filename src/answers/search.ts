import type { IndexedLabel, LabelIndex } from '../domain/label-index.ts';
import {
  bestMatches,
  matchesFrom,
  matchLabels,
  type LabelFilter,
  type LabelMatch,
  type LabelMatches,
} from '../domain/rank-labels.ts';
import { decodeCursor, encodeCursor } from '../store/cursor.ts';
import type { GraphStore, Page, PageRequest, ReadOptions, SearchHit, SearchQuery } from '../store/graph-store.ts';
import { withinTurn } from '../store/give-way.ts';
import { inSlices } from './in-turn.ts';
import { getLabels, getLabelsNow, type Labels } from './label-catalogue.ts';

/**
 * Concepts that the words of the text name best, also when no label has all of them: see `domain/rank-labels.ts`. When
 * no label has any of them, those that are near in spelling (`GraphStore.search`). `total` counts all that match.
 *
 * One store call as long as the graph stays as it is, two when nothing matches.
 */
export async function search(
  store: GraphStore,
  query: SearchQuery,
  page: PageRequest,
  options?: ReadOptions,
): Promise<Page<SearchHit>> {
  const found = await inSlices(
    () => getLabels(store, options),
    (labels) => searchIn(labels, query, page),
    options,
  );
  return found ?? store.search(query, page, options);
}

/** The same at once; undefined where the labels are not at hand, none has any of the words, or it takes long. */
export function searchNow(store: GraphStore, query: SearchQuery, page: PageRequest): Page<SearchHit> | undefined {
  const labels = getLabelsNow(store);
  return (labels && withinTurn(searchIn(labels, query, page))) ?? undefined;
}

function* searchIn(
  { index }: Labels,
  query: SearchQuery,
  page: PageRequest,
): Generator<undefined, Page<SearchHit> | null, undefined> {
  return toPage(yield* matchLabels(index, query.text, acceptor(index, query), query.kinds), query, page);
}

/** A page of the matches; null when there is none. */
function toPage(found: LabelMatches, { minScore }: SearchQuery, { first, after }: PageRequest): Page<SearchHit> | null {
  if (found.labels.length === 0) return null;
  const matches = minScore ? matchesFrom(minScore, found) : found;
  const total = matches.labels.length;
  const start = after ? placeAfter(matches, after) : 0;
  const items = bestMatches(matches, start + first)
    .slice(start)
    .map((match, at) => new Found(match, start + at));
  return { total, items, hasNext: start + items.length < total };
}

/** A hit and its cursor, which is made when it is asked for. */
class Found implements SearchHit {
  readonly id: string;
  readonly matched: string;
  readonly score: number;
  readonly #place: number;

  constructor({ concept, label, score }: LabelMatch, place: number) {
    [this.id, this.matched, this.score, this.#place] = [concept.id, shown(label), score, place];
  }

  get cursor(): string {
    return encodeCursor([this.#place, this.id]);
  }
}

/** Hidden labels, such as misspellings, are found but never shown: the name stands for them. */
function shown({ concept, label }: IndexedLabel): string {
  return label.role === 'HIDDEN' ? (concept.labels[0]?.text ?? concept.id) : label.text;
}

/** Where a page goes on: behind the cursor's concept, or at its old place when it is no longer among the matches. */
function placeAfter(matches: LabelMatches, cursor: string): number {
  const [place, id] = decodeCursor(cursor, ['place', 'text']);
  const isThere = bestMatches(matches, Number(place) + 1)[Number(place)]?.concept.id === id;
  if (isThere) return Number(place) + 1;
  const found = bestMatches(matches, Infinity).findIndex(({ concept }) => concept.id === id);
  return found >= 0 ? found + 1 : Number(place);
}

/** Which labels may be looked at: kind and status fit, and it is in the language or stands in for it. */
export function acceptor(index: LabelIndex, { kinds, statuses, language }: Omit<SearchQuery, 'text'>): LabelFilter {
  const [fitKinds, fitStatuses] = [kinds && new Set(kinds), statuses && new Set(statuses)];
  const isInLanguage = ({ concept, label }: IndexedLabel): boolean => {
    if (label.language === language) return true;
    return label.language === 'en' && !index.labelsOf(concept.id).some((other) => other.label.language === language);
  };
  return {
    concept: ({ kind, status }) => (!fitKinds || fitKinds.has(kind)) && (!fitStatuses || fitStatuses.has(status)),
    label: language ? isInLanguage : null,
  };
}
