import { BASES, type Basis } from './ontology.ts';

/** One source's word for a fact: who says it, where, on what basis, and why we believe it. */
export interface Assertion {
  /** Id of the Source concept, such as `source/esco`. */
  readonly source: string;
  /** Where in the source: section path and line, file and row; null where the source has no inner address. */
  readonly locator: string | null;
  readonly basis: Basis;
  /** One line that says why; required for INFERRED. */
  readonly reason: string | null;
  /** 0 to 1; required for INFERRED, null where the source is simply quoted. */
  readonly confidence: number | null;
  /** When the assertion was first made, ISO 8601 in UTC. Not part of its identity: saying it again changes nothing. */
  readonly at: string;
}

/** Compares by precedence, strongest basis first. */
export function compareBasis(a: Basis, b: Basis): number {
  return BASES.indexOf(a) - BASES.indexOf(b);
}

/** The strongest basis among the given; assumes at least one. */
export function strongestBasis(assertions: readonly { readonly basis: Basis }[]): Basis {
  return assertions.map((assertion) => assertion.basis).sort(compareBasis)[0] ?? 'INFERRED';
}

/** The weaker of two: a chain of facts is as certain as its weakest link. */
export function weakerBasis(a: Basis, b: Basis): Basis {
  return compareBasis(a, b) < 0 ? b : a;
}
