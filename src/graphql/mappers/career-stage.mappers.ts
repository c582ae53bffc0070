export type { Concept as CareerStageMapper } from '../../domain/concept.ts';
