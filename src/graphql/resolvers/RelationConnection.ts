import type { RelationConnectionResolvers } from './../types.generated.ts';
import { getConcepts } from '../concepts.ts';
import { toPageInfo } from '../connections.ts';
import type { Complete } from '../complete.ts';

export const RelationConnection: RelationConnectionResolvers = {
  totalCount: ({ total }) => total,
  edges: ({ items }) => [...items],
  nodes: ({ items }, _, context) =>
    getConcepts(
      context,
      items.map(({ id }) => id),
    ),
  pageInfo: toPageInfo,
} satisfies Complete<'RelationConnection'>;
