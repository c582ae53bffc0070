import { useEffect, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { BrowseDocument, SearchDocument, type FoundConceptFragment } from '../generated/operations.generated.ts';
import type { Filter } from './filter.ts';

export interface Hit {
  readonly concept: FoundConceptFragment;
  /** The alias that matched, when there was a text. */
  readonly matched: string | null;
}

interface Found {
  readonly hits: readonly Hit[];
  readonly total: number;
  /** How many matches have been looked through; more than `hits` when a source is chosen. */
  readonly seen: number;
  readonly cursor: string | null;
  readonly done: boolean;
}

const PAGE = 30;
/** With a source chosen, pages are read until enough of it is found, but no more than so many in one go. */
const PAGES_AT_ONCE = 5;

/** Pages of what was found, joined. The service searches by kind; the source is looked up hit by hit. */
export function useHits(filter: Filter) {
  const client = useClient();
  const [found, setFound] = useState<Found>({ hits: [], total: 0, seen: 0, cursor: null, done: false });
  const [asked, setAsked] = useState(0);
  const [error, setError] = useState<CombinedError>();
  const [loading, setLoading] = useState(true);

  useEffect(() => {
    let stopped = false;
    async function load(): Promise<void> {
      setLoading(true);
      setError(undefined);
      let next = found;
      for (let page = 0; page < PAGES_AT_ONCE && !next.done && next.hits.length - found.hits.length < PAGE; page++) {
        const { data, error: problem } = await loadPage(client, filter, next.cursor);
        if (stopped) return;
        if (!data) {
          setError(problem);
          break;
        }
        next = append(next, data, filter.source);
      }
      setFound(next);
      setLoading(false);
    }
    void load();
    return () => {
      stopped = true;
    };
    // Asked again by the reader, not by its own result.
  }, [client, asked]);

  return { ...found, error, loading, more: () => setAsked((times) => times + 1) };
}

interface LoadedPage {
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly cursor: string | null;
  readonly done: boolean;
}

async function loadPage(client: ReturnType<typeof useClient>, filter: Filter, after: string | null) {
  const kinds = filter.kinds.length > 0 ? [...filter.kinds] : null;
  if (filter.text === '') {
    const { data, error } = await client.query(BrowseDocument, { kinds, first: PAGE, after }).toPromise();
    const hits = data?.concepts.nodes.map((concept) => ({ concept, matched: null }));
    return { data: hits && data && toPage(hits, data.concepts), error };
  }
  const { data, error } = await client
    .query(SearchDocument, { text: filter.text, kinds, first: PAGE, after })
    .toPromise();
  const hits = data?.search.edges.map(({ node, matched }) => ({ concept: node, matched }));
  return { data: hits && data && toPage(hits, data.search), error };
}

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

function toPage(hits: readonly Hit[], { totalCount, pageInfo }: Connection): LoadedPage {
  return { hits, total: totalCount, cursor: pageInfo.endCursor, done: !pageInfo.hasNextPage };
}

function append(found: Found, page: LoadedPage, source: string | null): Found {
  const wanted = page.hits.filter(
    ({ concept }) => source === null || concept.assertions.some((assertion) => assertion.source.id === source),
  );
  return {
    hits: [...found.hits, ...wanted],
    total: page.total,
    seen: found.seen + page.hits.length,
    cursor: page.cursor,
    done: page.done,
  };
}
