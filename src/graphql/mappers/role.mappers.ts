export type { Concept as RoleMapper } from '../../domain/concept.ts';
