import { useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { CanvasNeighboursDocument, type CanvasNeighboursQuery } from '../generated/operations.generated.ts';
import type { Expansion } from './visible.ts';

/** How many neighbours come onto the canvas at a time. */
export const AT_A_TIME = 20;
const PAGE = 100;

type Page = NonNullable<CanvasNeighboursQuery['concept']>['relations'];

/** Loads the next neighbours of a concept that are not on the canvas yet. */
export function useExpand(onCanvas: readonly string[], onFound: (ids: readonly string[]) => void) {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ readonly error: CombinedError; readonly again: () => void }>();

  async function loadPage(id: string, expansion: Expansion, after: string | null): Promise<Page | null> {
    const { type, direction } = expansion;
    const { data, error } = await client
      .query(CanvasNeighboursDocument, { id, type, direction, first: PAGE, after })
      .toPromise();
    if (error) setFailed({ error, again: () => void expand(id, expansion) });
    return data?.concept?.relations ?? null;
  }

  async function expand(id: string, expansion: Expansion): Promise<void> {
    setBusy(true);
    setFailed(undefined);
    const there = new Set(onCanvas);
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: Page | null = await loadPage(id, expansion, after);
      if (!page) break;
      found.push(...page.nodes.map((node) => node.id).filter((next) => !there.has(next)));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null && found.length < AT_A_TIME);
    setBusy(false);
    if (found.length > 0) onFound(found.slice(0, AT_A_TIME));
  }

  return { expand: (id: string, expansion: Expansion) => void expand(id, expansion), busy, failed };
}
