import type { SearchEdgeResolvers } from './../types.generated.ts';
import { getConcept } from '../concepts.ts';
import type { Complete } from '../complete.ts';

export const SearchEdge: SearchEdgeResolvers = {
  node: ({ id }, _, context) => getConcept(context, id),
} satisfies Complete<'SearchEdge'>;
