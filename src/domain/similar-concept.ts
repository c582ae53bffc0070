import type { Concept } from './concept.ts';

/** A concept that resembles another. Ids throughout. */
export interface SimilarConcept {
  readonly id: string;
  /** The same as a concept, where it was looked up on the way. */
  readonly concept?: Concept | null;
  /** 0 to 1: how much. */
  readonly score: number;
  /** What makes the two alike, strongest first. */
  readonly shared: readonly string[];
}
