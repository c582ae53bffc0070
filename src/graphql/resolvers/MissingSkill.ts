import type { MissingSkillResolvers } from './../types.generated.ts';
import type { Complete } from '../complete.ts';

export const MissingSkill: MissingSkillResolvers = {
  transferableFrom: ({ transferableFrom }) => [...transferableFrom],
} satisfies Complete<'MissingSkill'>;
