import { findLearningPath } from '../../../answers/learning-path.ts';
import { toCount } from '../../page.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const learningPath: NonNullable<QueryResolvers['learningPath']> = (
  _,
  { have, goals },
  { store, limits, options },
) => {
  toCount('have', have.length, 'ids', limits);
  toCount('goals', goals.length, 'ids', limits);
  return findLearningPath(store, { have, goals }, options);
};
