import type { GraphPathResolvers } from './../types.generated.ts';
import { getConcepts } from '../concepts.ts';
import type { Complete } from '../complete.ts';

export const GraphPath: GraphPathResolvers = {
  length: ({ relations }) => relations.length,
  nodes: ({ ids }, _, context) => getConcepts(context, ids),
  edges: ({ relations }) => [...relations],
} satisfies Complete<'GraphPath'>;
