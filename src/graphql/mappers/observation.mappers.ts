export type { Concept as ObservationMapper } from '../../domain/concept.ts';
