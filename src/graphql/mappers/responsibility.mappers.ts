export type { Concept as ResponsibilityMapper } from '../../domain/concept.ts';
