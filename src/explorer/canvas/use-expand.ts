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
  const [error, setError] = useState<CombinedError>();

  async function loadPage(id: string, way: Pick<Expansion, 'type' | 'direction'>, after: string | null) {
    const { data, error: problem } = await client
      .query(CanvasNeighboursDocument, { id, ...way, first: PAGE, after })
      .toPromise();
    if (problem) setError(problem);
    return data?.concept?.relations ?? null;
  }

  async function expand(id: string, { type, direction }: Expansion): Promise<void> {
    setBusy(true);
    setError(undefined);
    const there = new Set(onCanvas);
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: Page | null = await loadPage(id, { type, direction }, after);
      if (!page) break;
      found.push(...page.nodes.map((node) => node.id).filter((next) => !there.has(next)));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null && found.length < AT_A_TIME);
    setBusy(false);
    if (found.length > 0) onFound(found.slice(0, AT_A_TIME));
  }

  return { expand: (id: string, expansion: Expansion) => void expand(id, expansion), busy, error };
}
