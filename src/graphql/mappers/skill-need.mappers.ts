export type { SkillNeed as SkillNeedMapper } from '../../domain/skill-need.ts';
