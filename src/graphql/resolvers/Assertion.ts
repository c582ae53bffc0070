import type { AssertionResolvers } from './../types.generated.ts';
import { getConcept } from '../concepts.ts';
import type { Complete } from '../complete.ts';

export const Assertion: AssertionResolvers = {
  source: ({ source }, _, context) => getConcept(context, source),
  rejects: ({ rejects }) => rejects ?? false,
} satisfies Complete<'Assertion'>;
