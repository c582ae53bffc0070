import { findOfKind } from '../../concepts.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const role: NonNullable<QueryResolvers['role']> = (_, { id }, context) => findOfKind(context, 'ROLE', id);
