import type { RankedSkillResolvers } from './../types.generated.ts';
import { getConcept } from '../concepts.ts';
import type { Complete } from '../complete.ts';

export const RankedSkill: RankedSkillResolvers = {
  skill: ({ skill }, _, context) => getConcept(context, skill),
  covers: ({ covers }) => [...covers],
} satisfies Complete<'RankedSkill'>;
