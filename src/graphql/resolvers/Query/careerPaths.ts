import { findCareerPaths } from '../../../answers/career-paths.ts';
import { toCount } from '../../page.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const careerPaths: NonNullable<QueryResolvers['careerPaths']> = (
  _,
  { from, to, optimise, ...caps },
  { store, limits, options },
) => {
  toCount('from.skills', from.skills?.length, 'ids', limits);
  const maxSteps = toCount('maxSteps', caps.maxSteps, 'steps', limits, 8);
  const first = toCount('first', caps.first, 'pageSize', limits, 3);
  // A client may send null, which the generated type leaves out.
  const goal = (optimise as typeof optimise | null) ?? 'FEWEST_NEW_SKILLS';
  return findCareerPaths(store, { from, to, optimise: goal, maxSteps, first }, options);
};
