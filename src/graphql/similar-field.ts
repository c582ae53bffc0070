import { findSimilarNow } from '../answers/similar.ts';
import type { Concept } from '../domain/concept.ts';
import type { SimilarConcept } from '../domain/similar-concept.ts';
import type { GraphContext } from './context.ts';
import type { MaybePromise } from './maybe-promise.ts';
import { toCount } from './page.ts';

const DEFAULT_SIMILAR = 10;

/** `similar` of a concept: those of its kind that are most like it. */
export function similarField(
  { id, kind }: Concept,
  args: { readonly first?: number | null },
  context: GraphContext,
): MaybePromise<SimilarConcept[]> {
  const { store, loaders, limits, options } = context;
  const first = toCount('first', args.first, 'pageSize', limits, DEFAULT_SIMILAR);
  const found = context.findNow(() => findSimilarNow(store, { id, kind }, first, options));
  return found ?? loaders.similar.load({ id, kind, first });
}
