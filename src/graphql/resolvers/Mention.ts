import type { MentionResolvers } from './../types.generated.ts';
import { getConcept } from '../concepts.ts';
import type { Complete } from '../complete.ts';

export const Mention: MentionResolvers = {
  concept: ({ concept }, _, context) => getConcept(context, concept),
} satisfies Complete<'Mention'>;
