export type { MissingSkill as MissingSkillMapper, SkillGap as SkillGapMapper } from '../../answers/skill-gap.ts';
export type { PartlyMetNeed as PartlyMetMapper } from '../../domain/coverage.ts';
