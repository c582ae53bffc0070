/** A concept that resembles another. Ids throughout. */
export interface SimilarConcept {
  readonly id: string;
  /** 0 to 1: how much. */
  readonly score: number;
  /** What makes the two alike, strongest first. */
  readonly shared: readonly string[];
}
