import type { SimilarConceptResolvers } from './../types.generated.ts';
import { getConcept, getConcepts } from '../concepts.ts';
import type { Complete } from '../complete.ts';

export const SimilarConcept: SimilarConceptResolvers = {
  concept: ({ id, concept }, _, context) => concept ?? getConcept(context, id),
  shared: ({ shared }, _, context) => getConcepts(context, shared),
} satisfies Complete<'SimilarConcept'>;
