import type { SkillNeedResolvers } from './../types.generated.ts';
import { getConcept, getConcepts } from '../concepts.ts';
import { getEvidence } from '../evidence.ts';
import type { Complete } from '../complete.ts';

export const SkillNeed: SkillNeedResolvers = {
  skill: ({ skill }, _, context) => getConcept(context, skill),
  neededBy: ({ neededBy }, _, context) => getConcepts(context, neededBy),
  alternatives: ({ alternatives }, _, context) => getConcepts(context, alternatives),
  evidence: ({ relations }, _, context) => getEvidence(context, relations),
} satisfies Complete<'SkillNeed'>;
