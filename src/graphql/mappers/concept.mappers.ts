export type { Concept as ConceptMapper, Concept as NodeMapper } from '../../domain/concept.ts';
export type { ConceptPage as ConceptConnectionMapper } from '../connections.ts';
