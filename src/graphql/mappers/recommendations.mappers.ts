export type {
  Recommendation as RecommendationMapper,
  RecommendationReason as RecommendationReasonMapper,
} from '../../domain/recommendation.ts';
