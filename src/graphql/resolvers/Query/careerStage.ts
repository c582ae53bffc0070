import { findOfKind } from '../../concepts.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const careerStage: NonNullable<QueryResolvers['careerStage']> = (_, { id }, context) =>
  findOfKind(context, 'CAREER_STAGE', id);
