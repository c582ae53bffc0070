import type { RecommendationReasonResolvers } from './../types.generated.ts';
import { getConcepts } from '../concepts.ts';
import { getEvidence } from '../evidence.ts';
import type { Complete } from '../complete.ts';

export const RecommendationReason: RecommendationReasonResolvers = {
  path: ({ path }, _, context) => getConcepts(context, path),
  evidence: ({ relations }, _, context) => getEvidence(context, relations),
} satisfies Complete<'RecommendationReason'>;
