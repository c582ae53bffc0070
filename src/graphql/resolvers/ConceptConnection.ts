import type { ConceptConnectionResolvers } from './../types.generated.ts';
import { toPageInfo } from '../connections.ts';
import type { Complete } from '../complete.ts';

export const ConceptConnection: ConceptConnectionResolvers = {
  totalCount: ({ total }) => total,
  edges: ({ items }) => items.map((node) => ({ cursor: node.cursor, node })),
  nodes: ({ items }) => [...items],
  pageInfo: toPageInfo,
} satisfies Complete<'ConceptConnection'>;
