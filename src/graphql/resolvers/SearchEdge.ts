import type { SearchEdgeResolvers } from './../types.generated.ts';
import { getConcept } from '../concepts.ts';
import { shownLabel } from '../shown-label.ts';
import type { Complete } from '../complete.ts';

export const SearchEdge: SearchEdgeResolvers = {
  node: ({ id }, _, context) => getConcept(context, id),
  matched: (hit, _, context) => shownLabel(hit, context),
} satisfies Complete<'SearchEdge'>;
