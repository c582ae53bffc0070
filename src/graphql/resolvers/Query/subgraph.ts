import { getConcepts } from '../../../answers/get-concepts.ts';
import { toCount } from '../../page.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const subgraph: NonNullable<QueryResolvers['subgraph']> = async (
  _,
  { seeds, types, ...caps },
  { store, limits, options },
) => {
  toCount('seeds', seeds.length, limits.ids, 'ids');
  const depth = toCount('depth', caps.depth ?? 1, limits.steps, 'steps');
  const perRelation = toCount('perRelation', caps.perRelation ?? 20, limits.pageSize, 'pageSize');
  const maxConcepts = toCount('maxConcepts', caps.maxConcepts ?? 500, limits.subgraphConcepts, 'subgraphConcepts');
  await getConcepts(store, seeds, options);
  return store.subgraph({ seeds, depth, types, perRelation, maxConcepts }, options);
};
