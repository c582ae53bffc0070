export type { Concept as FactorMapper } from '../../domain/concept.ts';
