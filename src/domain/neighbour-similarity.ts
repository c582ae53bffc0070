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
 * How alike two concepts are, 0 to 1, to six digits: the mean over channels of the weighted Jaccard coefficient of
 * their neighbours, channels counting by factor and only where the one that is asked about has any neighbour; a direct
 * step of the hierarchy between the two counts as independent evidence on top (noisy or). O(channels).
 *
 * References: Spärck Jones (1972) for the rarity in the masses (`rarity.ts`), Ruzicka for the coefficient
 * (`weighted-jaccard.ts`), J. Pearl, "Probabilistic Reasoning in Intelligent Systems" (1988), 4.3.2 for noisy or.
 */
export function neighbourSimilarity(channels: readonly ChannelOverlap[], isParentOrChild: boolean): number {
  let factors = 0;
  for (const { factor, total } of channels) if (total > 0) factors += factor;
  let overlap = 0;
  for (const { factor, shared, total, otherTotal } of channels) {
    if (total > 0) overlap += (factor / factors) * weightedJaccard(shared, total, otherTotal, PRIOR);
  }
  const score = isParentOrChild ? 1 - (1 - overlap) * (1 - HIERARCHY) : overlap;
  return Math.round(score * 1e6) / 1e6;
}
