export type {
  LearningPath as LearningPathMapper,
  LearningPhase as LearningPhaseMapper,
  LearningStep as LearningStepMapper,
} from '../../answers/learning-path.ts';
