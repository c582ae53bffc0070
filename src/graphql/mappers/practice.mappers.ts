export type { Concept as PracticeMapper } from '../../domain/concept.ts';
