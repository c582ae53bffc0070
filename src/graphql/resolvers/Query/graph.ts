import type { QueryResolvers } from '../../types.generated.ts';

export const graph: NonNullable<QueryResolvers['graph']> = (_, __, { store, options }) => store.stats(options);
