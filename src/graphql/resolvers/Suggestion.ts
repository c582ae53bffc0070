import type { SuggestionResolvers } from './../types.generated.ts';
import { getConcept } from '../concepts.ts';
import { shownLabel } from '../shown-label.ts';
import type { Complete } from '../complete.ts';

export const Suggestion: SuggestionResolvers = {
  text: (hit, _, context) => shownLabel(hit, context),
  concept: ({ id }, _, context) => getConcept(context, id),
} satisfies Complete<'Suggestion'>;
