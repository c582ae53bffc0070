export type { Concept as QualificationMapper } from '../../domain/concept.ts';
