import type { SuggestionResolvers } from './../types.generated.ts';
import { getConcept } from '../concepts.ts';
import type { Complete } from '../complete.ts';

export const Suggestion: SuggestionResolvers = {
  text: ({ matched }) => matched,
  concept: ({ id }, _, context) => getConcept(context, id),
} satisfies Complete<'Suggestion'>;
