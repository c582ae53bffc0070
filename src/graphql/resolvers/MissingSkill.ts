import type { MissingSkillResolvers } from './../types.generated.ts';
import type { Complete } from '../complete.ts';

export const MissingSkill: MissingSkillResolvers = {
  transferableFrom: ({ need, held }, _, { loaders }) => loaders.transferable.load({ id: need.skill, held }),
} satisfies Complete<'MissingSkill'>;
