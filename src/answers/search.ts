import type { IndexedLabel, LabelIndex } from '../domain/label-index.ts';
import { rankLabels } from '../domain/rank-labels.ts';
import type { GraphStore, Page, PageRequest, ReadOptions, SearchHit, SearchQuery } from '../store/graph-store.ts';
import { getLabels } from './label-catalogue.ts';
import { paginate } from './paginate.ts';

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
  const { index } = await getLabels(store, options);
  const ranked = rankLabels(index, query.text, acceptor(index, query), query.kinds);
  if (ranked.length === 0) return store.search(query, page, options);
  const hits = ranked
    .map(({ concept, label, score }): SearchHit => ({ id: concept.id, matched: label.label.text, score }))
    .filter(({ score }) => score >= (query.minScore ?? 0));
  const places = new Map(hits.map(({ id }, place) => [id, place]));
  return paginate(hits, ({ id, score }) => [-score, places.get(id) ?? 0, id], page);
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
