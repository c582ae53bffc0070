/**
 * How much two concepts have in common: Jaccard index of their closed neighbourhoods (the neighbours and the concept
 * itself, so that being neighbours counts too), 0 to 1. Jaccard, "The distribution of the flora in the alpine zone",
 * New Phytologist 11 (1912). O(a + b).
 */
export function neighbourhoodOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const id of a) if (b.has(id)) shared += 1;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
