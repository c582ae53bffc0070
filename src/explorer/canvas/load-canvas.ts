import type { Client } from 'urql';
import { missingIds } from '../app/missing-ids.ts';
import { CanvasGraphDocument, type CanvasGraphQuery } from '../generated/operations.generated.ts';

export type CanvasConcept = CanvasGraphQuery['subgraph']['nodes'][number];
export type CanvasRelation = CanvasGraphQuery['subgraph']['edges'][number];

export interface CanvasGraph {
  readonly concepts: readonly CanvasConcept[];
  readonly relations: readonly CanvasRelation[];
}

export interface LoadedCanvas extends CanvasGraph {
  /** Ids that the graph does not have: an old address. */
  readonly missing: readonly string[];
}

/** The service takes up to 500 ids at a time: two chunks make one question. */
const CHUNK = 250;

/**
 * Concepts and all relations among them. Above 500 concepts every pair of chunks is asked for. Ids that are unknown
 * are left out and named. Throws CombinedError.
 */
export async function loadCanvas(client: Client, ids: readonly string[]): Promise<LoadedCanvas> {
  try {
    const answers = await Promise.all(pairsOfChunks(ids).map((some) => loadOnce(client, some)));
    return {
      concepts: unique(answers.flatMap(({ nodes }) => nodes)),
      relations: unique(answers.flatMap(({ edges }) => edges)),
      missing: [],
    };
  } catch (error) {
    const missing = missingIds(error);
    if (missing.length === 0) throw error;
    const rest = await loadCanvas(
      client,
      ids.filter((id) => !missing.includes(id)),
    );
    return { ...rest, missing: [...missing, ...rest.missing] };
  }
}

async function loadOnce(client: Client, ids: readonly string[]): Promise<CanvasGraphQuery['subgraph']> {
  const { data, error } = await client.query(CanvasGraphDocument, { ids: [...ids], most: ids.length }).toPromise();
  if (!data) throw error ?? new Error('The service sent no answer.');
  return data.subgraph;
}

export function pairsOfChunks(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / CHUNK);
  if (count <= 2) return ids.length > 0 ? [[...ids]] : [];
  const chunks = Array.from({ length: count }, (_, index) => ids.slice(index * CHUNK, (index + 1) * CHUNK));
  return chunks.flatMap((one, index) => chunks.slice(index + 1).map((other) => [...one, ...other]));
}

function unique<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
