/**
 * Weighted Jaccard coefficient (Ruzicka similarity) of two weighted sets, from the mass of what they share (the lesser
 * weight of each shared member) and the mass of each: 0 to 1. O(1).
 *
 * `prior` is mass that the two are taken to differ in besides: sharing the single thing that is known of either proves
 * less than sharing forty, and only ample evidence comes near 1.
 *
 * Reference: S. Ioffe, "Improved Consistent Sampling, Weighted Minhash and L1 Sketching", ICDM 2010, section 1; the
 * prior is additive smoothing.
 */
export function weightedJaccard(shared: number, massA: number, massB: number, prior = 0): number {
  const union = massA + massB - shared + prior;
  return union > 0 ? shared / union : 0;
}
