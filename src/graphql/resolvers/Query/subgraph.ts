import { getConcepts } from '../../../answers/get-concepts.ts';
import { toCount } from '../../page.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const subgraph: NonNullable<QueryResolvers['subgraph']> = async (
  _,
  { seeds, types, ...caps },
  { store, limits, options },
) => {
  toCount('seeds', seeds.length, 'ids', limits);
  const depth = toCount('depth', caps.depth, 'steps', limits, 1);
  const perRelation = toCount('perRelation', caps.perRelation, 'pageSize', limits, 20);
  const maxConcepts = toCount('maxConcepts', caps.maxConcepts, 'subgraphConcepts', limits, 500);
  await getConcepts(store, seeds, options);
  return store.subgraph({ seeds, depth, types, perRelation, maxConcepts }, options);
};
