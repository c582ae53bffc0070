export type { SimilarConcept as SimilarConceptMapper } from '../../domain/similar-concept.ts';
