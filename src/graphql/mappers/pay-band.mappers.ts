export type { Concept as PayBandMapper } from '../../domain/concept.ts';
