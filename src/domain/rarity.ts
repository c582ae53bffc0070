/** A neighbour of so many relations counts a bit (ln 2) more than nothing; those of fewer count more, up to tenfold. */
const COMMON = 1000;

/**
 * How telling it is to share a neighbour that so many have: the inverse document frequency ln(1 + 1000 / degree) in
 * thousandths, as a whole number, so that sums are exact in every engine. 6909 for a neighbour of one, 693 for one of
 * a thousand. The size of the graph is left out on purpose: an import must not change how alike two concepts are.
 *
 * Reference: K. Spärck Jones, "A statistical interpretation of term specificity and its application in retrieval",
 * Journal of Documentation 28 (1972).
 */
export function rarity(degree: number): number {
  return Math.round(1000 * Math.log(1 + COMMON / Math.max(1, degree)));
}
