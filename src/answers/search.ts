import type { IndexedLabel, LabelIndex } from '../domain/label-index.ts';
import { bestMatches, matchLabels, type LabelMatch } from '../domain/rank-labels.ts';
import { decodeCursor, encodeCursor } from '../store/cursor.ts';
import type { GraphStore, Page, PageRequest, ReadOptions, SearchHit, SearchQuery } from '../store/graph-store.ts';
import { inTurn } from './in-turn.ts';
import { getLabels } from './label-catalogue.ts';

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
  const found = await inTurn(
    () => getLabels(store, options),
    ({ index }) => matchLabels(index, query.text, acceptor(index, query), query.kinds),
    options,
  );
  if (found.length === 0) return store.search(query, page, options);
  const { minScore } = query;
  const matches = minScore ? found.filter(({ score }) => score >= minScore) : found;
  const start = page.after ? placeAfter(matches, page.after) : 0;
  const items = bestMatches(matches, start + page.first)
    .slice(start)
    .map((match, at) => ({ ...toHit(match), cursor: encodeCursor([start + at, match.concept.id]) }));
  return { total: matches.length, items, hasNext: start + items.length < matches.length };
}

function toHit({ concept, label, score }: LabelMatch): SearchHit {
  return { id: concept.id, matched: shown(label), score };
}

/** Hidden labels, such as misspellings, are found but never shown: the name stands for them. */
function shown({ concept, label }: IndexedLabel): string {
  return label.role === 'HIDDEN' ? (concept.labels[0]?.text ?? concept.id) : label.text;
}

/** Where a page goes on: behind the cursor's concept, or at its old place when it is no longer among the matches. */
function placeAfter(matches: readonly LabelMatch[], cursor: string): number {
  const [place, id] = decodeCursor(cursor, ['place', 'text']);
  const isThere = bestMatches(matches, Number(place) + 1)[Number(place)]?.concept.id === id;
  if (isThere) return Number(place) + 1;
  const found = bestMatches(matches, Infinity).findIndex(({ concept }) => concept.id === id);
  return found >= 0 ? found + 1 : Number(place);
}

/** Whether a label may be looked at: kind and status fit, and it is in the language or stands in for it. */
export function acceptor(
  index: LabelIndex,
  { kinds, statuses, language }: Omit<SearchQuery, 'text'>,
): (label: IndexedLabel) => boolean {
  const [fitKinds, fitStatuses] = [kinds && new Set(kinds), statuses && new Set(statuses)];
  return ({ concept, label }) => {
    if (fitKinds && !fitKinds.has(concept.kind)) return false;
    if (fitStatuses && !fitStatuses.has(concept.status)) return false;
    if (!language || label.language === language) return true;
    return label.language === 'en' && !index.labelsOf(concept.id).some((other) => other.label.language === language);
  };
}
