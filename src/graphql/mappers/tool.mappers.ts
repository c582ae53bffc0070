export type { Concept as ToolMapper } from '../../domain/concept.ts';
