import { search as findBest } from '../../../answers/search.ts';
import { toConnection } from '../../connections.ts';
import { toPage } from '../../page.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const search: NonNullable<QueryResolvers['search']> = async (_, { first, after, ...query }, context) =>
  toConnection(await findBest(context.store, query, toPage({ first, after }, context), context.options), after);
