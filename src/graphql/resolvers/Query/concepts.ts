import { toConnection } from '../../connections.ts';
import { toPage } from '../../page.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const concepts: NonNullable<QueryResolvers['concepts']> = async (_, { kinds, status, ...args }, context) => {
  const filter = { kinds, statuses: status };
  return toConnection(await context.store.listConcepts(filter, toPage(args, context), context.options), args.after);
};
