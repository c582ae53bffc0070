import type { Concept } from '../domain/concept.ts';
import type { SimilarConcept } from '../domain/similar-concept.ts';
import type { GraphContext } from './context.ts';
import type { Limits } from './limits.ts';
import { toCount } from './page.ts';

const DEFAULT_SIMILAR = 10;

interface SimilarArguments {
  readonly first?: number | null;
}

/** How many are asked for. Throws as `toCount` does. */
export function toSimilarCount({ first }: SimilarArguments, limits: Limits): number {
  return toCount('first', first, 'pageSize', limits, DEFAULT_SIMILAR);
}

/** `similar` of a concept: those of its kind that are most like it. Gathered, since lists of concepts are asked for it. */
export function similarField(
  { id, kind }: Concept,
  args: SimilarArguments,
  { loaders, limits }: GraphContext,
): Promise<SimilarConcept[]> {
  return loaders.similar.load({ id, kind, first: toSimilarCount(args, limits) });
}
