import type { CareerStepResolvers } from './../types.generated.ts';
import { getConcept, getConcepts } from '../concepts.ts';
import type { Complete } from '../complete.ts';

export const CareerStep: CareerStepResolvers = {
  from: ({ from }, _, context) => getConcept(context, from),
  to: ({ to }, _, context) => getConcept(context, to),
  relation: ({ relation }) => relation.type,
  basis: ({ relation }) => relation.basis,
  newSkills: ({ newSkills }) => [...newSkills],
  keptSkills: ({ keptSkills }, _, context) => getConcepts(context, keptSkills),
  evidence: ({ relation }, _, { loaders }) => loaders.evidence.load(relation),
} satisfies Complete<'CareerStep'>;
