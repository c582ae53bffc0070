import { findOfKind } from '../../concepts.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skill: NonNullable<QueryResolvers['skill']> = (_, { id }, context) => findOfKind(context, 'SKILL', id);
