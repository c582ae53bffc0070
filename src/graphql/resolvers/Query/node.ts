import type { QueryResolvers } from '../../types.generated.ts';

export const node: NonNullable<QueryResolvers['node']> = (_, { id }, context) => context.findConcept(id);
