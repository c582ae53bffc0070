export type { Concept as TrendMapper } from '../../domain/concept.ts';
