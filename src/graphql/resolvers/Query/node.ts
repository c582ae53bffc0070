import type { QueryResolvers } from '../../types.generated.ts';

export const node: NonNullable<QueryResolvers['node']> = (_, { id }, { loaders }) => loaders.concept.load(id);
