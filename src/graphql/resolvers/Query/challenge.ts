import { findOfKind } from '../../concepts.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const challenge: NonNullable<QueryResolvers['challenge']> = (_, { id }, context) =>
  findOfKind(context, 'CHALLENGE', id);
