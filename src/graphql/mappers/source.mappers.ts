export type { Concept as SourceMapper } from '../../domain/concept.ts';
