import type { LearningStepResolvers } from './../types.generated.ts';
import { getConcept, getConcepts } from '../concepts.ts';
import { getEvidence } from '../evidence.ts';
import type { Complete } from '../complete.ts';

export const LearningStep: LearningStepResolvers = {
  skill: ({ skill }, _, context) => getConcept(context, skill),
  neededFor: ({ neededFor }, _, context) => getConcepts(context, neededFor),
  after: ({ after }, _, context) => getConcepts(context, after),
  tools: ({ tools }, _, context) => getConcepts(context, tools),
  evidence: ({ relations }, _, context) => getEvidence(context, relations),
} satisfies Complete<'LearningStep'>;
