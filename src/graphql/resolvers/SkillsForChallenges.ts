import type { SkillsForChallengesResolvers } from './../types.generated.ts';
import { getConcepts } from '../concepts.ts';
import type { Complete } from '../complete.ts';

export const SkillsForChallenges: SkillsForChallengesResolvers = {
  ranked: ({ ranked }) => [...ranked],
  cover: ({ cover }, _, context) => getConcepts(context, cover),
  uncovered: ({ uncovered }, _, context) => getConcepts(context, uncovered),
} satisfies Complete<'SkillsForChallenges'>;
