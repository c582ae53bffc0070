import { pathSentence } from '../domain/path-sentence.ts';
import type { ReasonPath, Recommendation } from '../domain/recommendation.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { findConcepts } from './find-concepts.ts';

/** A recommendation before its reasons are put into words. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
  readonly because: readonly ReasonPath[];
}

/**
 * The first candidates that are not deprecated, with their reasons in words, in one store call. Scores are given to six
 * digits.
 */
export async function toRecommendations(
  store: GraphStore,
  candidates: readonly Candidate[],
  first: number,
  options?: ReadOptions,
): Promise<Recommendation[]> {
  const ids = [...new Set(candidates.flatMap(({ id, because }) => [id, ...because.flatMap(({ path }) => path)]))];
  const found = await findConcepts(store, ids, options);
  const concepts = new Map(ids.map((id, at) => [id, found[at]]));
  const nameOf = (id: string): string => concepts.get(id)?.name ?? id;
  return candidates
    .filter(({ id }) => concepts.get(id) && concepts.get(id)?.status !== 'DEPRECATED')
    .slice(0, first)
    .map(({ id, score, because }) => ({
      id,
      score: Math.round(score * 1e6) / 1e6,
      because: because.map((reason) => ({ ...reason, text: pathSentence(reason.path, reason.relations, nameOf) })),
    }));
}

/** Deprecated concepts drop out, so some more candidates are looked at than are wanted. */
export function withSpares(first: number): number {
  return first + 20;
}
