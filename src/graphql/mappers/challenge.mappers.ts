export type { Concept as ChallengeMapper } from '../../domain/concept.ts';
