import type { RelationKey } from './relation.ts';

/** A concept that is worth looking at, and why. Ids throughout. */
export interface Recommendation {
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
  /** Strongest first. */
  readonly because: readonly RecommendationReason[];
}

/** A path through the graph that speaks for a recommendation. */
export interface RecommendationReason {
  /** The path as a sentence, with the concepts' names. */
  readonly text: string;
  readonly path: readonly string[];
  /** The steps of the path, in order. */
  readonly relations: readonly RelationKey[];
}

/** A reason before it is put into words. */
export type ReasonPath = Omit<RecommendationReason, 'text'>;
