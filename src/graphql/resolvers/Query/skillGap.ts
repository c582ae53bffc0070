import { findSkillGap, findSkillGapNow } from '../../../answers/skill-gap.ts';
import { toCount } from '../../page.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skillGap: NonNullable<QueryResolvers['skillGap']> = (_, { have, target }, context) => {
  const { store, limits, options } = context;
  toCount('have', have.length, 'ids', limits);
  const gap = context.findNow(() => findSkillGapNow(store, { have, target }, options));
  return gap ?? findSkillGap(store, { have, target }, options);
};
