import { findSkillGap } from '../../../answers/skill-gap.ts';
import { toCount } from '../../page.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skillGap: NonNullable<QueryResolvers['skillGap']> = (_, { have, target }, { store, limits, options }) => {
  toCount('have', have.length, 'ids', limits);
  return findSkillGap(store, { have, target }, options);
};
