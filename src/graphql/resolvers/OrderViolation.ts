import type { OrderViolationResolvers } from './../types.generated.ts';
import { getConcept } from '../concepts.ts';
import type { Complete } from '../complete.ts';

export const OrderViolation: OrderViolationResolvers = {
  skill: ({ skill }, _, context) => getConcept(context, skill),
  prerequisite: ({ prerequisite }, _, context) => getConcept(context, prerequisite),
  evidence: ({ relation }, _, { loaders }) => loaders.evidence.load(relation),
} satisfies Complete<'OrderViolation'>;
