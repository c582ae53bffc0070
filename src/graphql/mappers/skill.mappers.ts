export type { Concept as SkillMapper } from '../../domain/concept.ts';
