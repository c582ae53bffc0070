import { recommendRoles as recommend } from '../../../answers/recommend-roles.ts';
import { toCount } from '../../page.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const recommendRoles: NonNullable<QueryResolvers['recommendRoles']> = (
  _,
  { have, first },
  { store, limits, options },
) => {
  toCount('have', have.length, 'ids', limits);
  return recommend(store, { have, first: toCount('first', first, 'pageSize', limits, 10) }, options);
};
