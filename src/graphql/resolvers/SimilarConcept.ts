import type { SimilarConceptResolvers } from './../types.generated.ts';
import { getConcept, getConcepts } from '../concepts.ts';
import type { Complete } from '../complete.ts';

export const SimilarConcept: SimilarConceptResolvers = {
  concept: ({ id }, _, context) => getConcept(context, id),
  shared: ({ shared }, _, context) => getConcepts(context, shared),
} satisfies Complete<'SimilarConcept'>;
