import { toConnection } from '../../connections.ts';
import { toPage } from '../../page.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const search: NonNullable<QueryResolvers['search']> = async (_, { first, after, ...query }, context) =>
  toConnection(await context.store.search(query, toPage({ first, after }, context), context.options), after);
