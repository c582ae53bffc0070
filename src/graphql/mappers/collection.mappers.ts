export type { Concept as CollectionMapper } from '../../domain/concept.ts';
