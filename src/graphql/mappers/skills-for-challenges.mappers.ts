export type {
  ChallengeCover as ChallengeCoverMapper,
  RankedSkill as RankedSkillMapper,
  SkillsForChallenges as SkillsForChallengesMapper,
} from '../../answers/skills-for-challenges.ts';
