import { findOfKind } from '../../concepts.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const practice: NonNullable<QueryResolvers['practice']> = (_, { id }, context) =>
  findOfKind(context, 'PRACTICE', id);
