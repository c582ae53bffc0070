import type { SubgraphResolvers } from './../types.generated.ts';
import { getConcepts } from '../concepts.ts';
import type { Complete } from '../complete.ts';

export const Subgraph: SubgraphResolvers = {
  nodes: ({ ids }, _, context) => getConcepts(context, ids),
  edges: ({ relations }) => [...relations],
  hidden: ({ hidden }) => hidden.map(({ id, ...count }) => ({ concept: id, ...count })),
} satisfies Complete<'Subgraph'>;
