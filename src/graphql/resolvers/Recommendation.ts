import type { RecommendationResolvers } from './../types.generated.ts';
import { getConcept } from '../concepts.ts';
import type { Complete } from '../complete.ts';

export const Recommendation: RecommendationResolvers = {
  concept: ({ id }, _, context) => getConcept(context, id),
} satisfies Complete<'Recommendation'>;
