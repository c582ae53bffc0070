import { recommendSkills as recommend } from '../../../answers/recommend-skills.ts';
import { toCount } from '../../page.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const recommendSkills: NonNullable<QueryResolvers['recommendSkills']> = (
  _,
  { have, goal, first },
  { store, limits, options },
) => {
  toCount('have', have.length, 'ids', limits);
  return recommend(store, { have, goal, first: toCount('first', first, 'pageSize', limits, 10) }, options);
};
