import { findSkillsForChallenges } from '../../../answers/skills-for-challenges.ts';
import { toCount } from '../../page.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skillsForChallenges: NonNullable<QueryResolvers['skillsForChallenges']> = (
  _,
  { challenges, have, ...page },
  { store, limits, options },
) => {
  toCount('challenges', challenges.length, 'ids', limits);
  toCount('have', have?.length, 'ids', limits);
  const first = toCount('first', page.first, 'pageSize', limits, 20);
  return findSkillsForChallenges(store, { challenges, have, first }, options);
};
