import { findOfKind } from '../../concepts.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const tool: NonNullable<QueryResolvers['tool']> = (_, { id }, context) => findOfKind(context, 'TOOL', id);
