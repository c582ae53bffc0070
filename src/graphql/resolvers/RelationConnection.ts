import type { RelationConnectionResolvers } from './../types.generated.ts';
import { getOthers } from '../concepts.ts';
import { toPageInfo } from '../connections.ts';
import type { Complete } from '../complete.ts';

export const RelationConnection: RelationConnectionResolvers = {
  totalCount: ({ total }) => total,
  edges: ({ items }) => [...items],
  nodes: ({ items }, _, context) => getOthers(context, items),
  pageInfo: toPageInfo,
} satisfies Complete<'RelationConnection'>;
