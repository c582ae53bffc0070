import { findOfKind } from '../../concepts.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const responsibility: NonNullable<QueryResolvers['responsibility']> = (_, { id }, context) =>
  findOfKind(context, 'RESPONSIBILITY', id);
