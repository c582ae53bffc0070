import type { Concept } from '../domain/concept.ts';
import type { Neighbour, Page, SearchHit } from '../store/graph-store.ts';

/** A page of the API: a page of the store, and whether something comes before it. */
export interface Connection<T> extends Page<T> {
  readonly hasPrevious: boolean;
}

export type RelationPage = Connection<Neighbour>;
export type RelationItem = RelationPage['items'][number];
export type ConceptPage = Connection<Concept>;
export type SearchPage = Connection<SearchHit>;
export type SearchItem = SearchPage['items'][number];

/** What the store or an answer returned for `after`, as a connection. */
export function toConnection<T>(page: Page<T>, after: string | null | undefined): Connection<T> {
  const { total, items, hasNext } = page;
  return { total, items, hasNext, hasPrevious: Boolean(after) && items.length < total };
}

/** Where a page lies in its list, as Relay has it. */
export function toPageInfo(page: Connection<unknown>): {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
} {
  const [first, last] = [page.items[0], page.items.at(-1)];
  return {
    hasNextPage: page.hasNext,
    hasPreviousPage: page.hasPrevious,
    startCursor: first?.cursor ?? null,
    endCursor: last?.cursor ?? null,
  };
}
