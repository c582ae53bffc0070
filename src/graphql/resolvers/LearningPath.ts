import type { LearningPathResolvers } from './../types.generated.ts';
import { getConcepts } from '../concepts.ts';
import type { Complete } from '../complete.ts';

export const LearningPath: LearningPathResolvers = {
  phases: ({ phases }) => [...phases],
  alreadyKnown: ({ alreadyKnown }, _, context) => getConcepts(context, alreadyKnown),
  otherTools: ({ otherTools }, _, context) => getConcepts(context, otherTools),
  cycles: async ({ cycles }, _, context) => Promise.all(cycles.map(async (cycle) => getConcepts(context, cycle))),
} satisfies Complete<'LearningPath'>;
