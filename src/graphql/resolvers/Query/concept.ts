import type { QueryResolvers } from '../../types.generated.ts';

export const concept: NonNullable<QueryResolvers['concept']> = (_, { id }, context) => context.findConcept(id);
