import { getConcepts } from '../../../answers/get-concepts.ts';
import { toCount } from '../../page.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const shortestPaths: NonNullable<QueryResolvers['shortestPaths']> = async (
  _,
  { from, to, types, ...caps },
  { store, limits, options },
) => {
  const maxLength = toCount('maxLength', caps.maxLength, 'steps', limits, 6);
  const first = toCount('first', caps.first, 'pageSize', limits, 3);
  await getConcepts(store, [from, to], options);
  return store.shortestPaths({ from, to, types, maxLength, first }, options);
};
