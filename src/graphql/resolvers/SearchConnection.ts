import type { SearchConnectionResolvers } from './../types.generated.ts';
import { toPageInfo } from '../connections.ts';
import type { Complete } from '../complete.ts';

export const SearchConnection: SearchConnectionResolvers = {
  totalCount: ({ total }) => total,
  edges: ({ items }) => [...items],
  pageInfo: toPageInfo,
} satisfies Complete<'SearchConnection'>;
