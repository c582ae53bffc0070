export type { Concept as RegionMapper } from '../../domain/concept.ts';
