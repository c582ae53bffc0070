import type { Concept } from '../domain/concept.ts';
import type { SimilarConcept } from '../domain/similar-concept.ts';
import type { GraphContext } from './context.ts';
import { toCount } from './page.ts';

const DEFAULT_SIMILAR = 10;

/** `similar` of a concept: those of its kind that are most like it. */
export function similarField(
  { id, kind }: Concept,
  args: { readonly first?: number | null },
  { loaders, limits }: GraphContext,
): Promise<SimilarConcept[]> {
  const first = toCount('first', args.first, 'pageSize', limits, DEFAULT_SIMILAR);
  return loaders.similar.load({ id, kind, first });
}
