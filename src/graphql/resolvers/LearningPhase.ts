import type { LearningPhaseResolvers } from './../types.generated.ts';
import type { Complete } from '../complete.ts';

export const LearningPhase: LearningPhaseResolvers = {
  steps: ({ steps }) => [...steps],
} satisfies Complete<'LearningPhase'>;
