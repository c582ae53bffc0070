import { weightedJaccard } from './weighted-jaccard.ts';

/** What one channel knows of two concepts: masses of `store/graph-store.ts`, and how much the channel counts. */
export interface ChannelOverlap {
  readonly factor: number;
  readonly shared: number;
  /** Mass of the concept that is asked about. */
  readonly total: number;
  readonly otherTotal: number;
}

/** About the mass of one fully weighted neighbour that fifty share: see `rarity.ts`. */
const PRIOR = 300_000;

/** A direct parent or child resembles as much as sharing this share of everything does. */
const HIERARCHY = 0.3;

/**
 * How alike two concepts are by their neighbours, 0 to 1: the mean over channels of `channelSimilarity`,
 * channels counting by factor and only where the one that is asked about has any neighbour. O(channels).
 *
 * References: Spärck Jones (1972) for the rarity in the masses (`rarity.ts`), Ruzicka for the coefficient.
 */
export function neighbourOverlap(channels: readonly ChannelOverlap[]): number {
  let factors = 0;
  for (const { factor, total } of channels) if (total > 0) factors += factor;
  let overlap = 0;
  for (const { factor, shared, total, otherTotal } of channels) {
    if (shared > 0 && factors > 0) overlap += (factor / factors) * channelSimilarity(shared, total, otherTotal);
  }
  return overlap;
}

/** Weighted Jaccard coefficient of the neighbours of one channel (`weightedJaccard`), with a prior. */
export function channelSimilarity(shared: number, total: number, otherTotal: number): number {
  return weightedJaccard(shared, total, otherTotal, PRIOR);
}

/**
 * `neighbourOverlap`, and a direct step of the hierarchy between the two as independent evidence on top (noisy or): 0 to
 * 1, to six digits.
 *
 * Reference: J. Pearl, "Probabilistic Reasoning in Intelligent Systems" (1988), 4.3.2.
 */
export function neighbourSimilarity(overlap: number, isParentOrChild: boolean): number {
  const score = isParentOrChild ? 1 - (1 - overlap) * (1 - HIERARCHY) : overlap;
  return Math.round(score * 1e6) / 1e6;
}
