import { compareText } from './settle.ts';

/** A set that may be chosen: what it covers, each element with how well, and what choosing it costs (0 or more). */
export interface CoverSet {
  readonly id: string;
  readonly cost: number;
  readonly covers: ReadonlyMap<string, number>;
}

/**
 * Ids of a cheap choice of sets that together cover every element that any of them covers, in the order of choosing.
 *
 * Greedy: always the set with the least cost per newly covered element; among equals the one that covers the new
 * elements best, then the first id. At the end sets that the others made superfluous are dropped, latest first. At
 * most H(d) = 1 + 1/2 + ... + 1/d times the cheapest cover, d being the size of the largest set (Chvátal, "A greedy
 * heuristic for the set-covering problem", Mathematics of Operations Research 4, 1979). O(c·s) for c chosen sets and
 * s the sum of the sizes.
 */
export function weightedSetCover(sets: readonly CoverSet[]): string[] {
  const open = new Set(sets.flatMap((set) => [...set.covers.keys()]));
  const chosen: CoverSet[] = [];
  while (open.size > 0) {
    const best = sets
      .map((set) => gain(set, open))
      .filter(({ count }) => count > 0)
      .sort(compareGains)[0];
    if (!best) break;
    chosen.push(best.set);
    for (const element of best.set.covers.keys()) open.delete(element);
  }
  return withoutSuperfluous(chosen).map(({ id }) => id);
}

interface Gain {
  readonly set: CoverSet;
  readonly count: number;
  readonly weight: number;
}

function gain(set: CoverSet, open: ReadonlySet<string>): Gain {
  let count = 0;
  let weight = 0;
  for (const [element, strength] of set.covers) {
    if (!open.has(element)) continue;
    count += 1;
    weight += strength;
  }
  return { set, count, weight };
}

function compareGains(a: Gain, b: Gain): number {
  return a.set.cost / a.count - b.set.cost / b.count || b.weight - a.weight || compareText(a.set.id, b.set.id);
}

function withoutSuperfluous(chosen: readonly CoverSet[]): CoverSet[] {
  let kept = [...chosen];
  for (const set of [...chosen].reverse()) {
    const others = kept.filter((other) => other !== set);
    const covered = new Set(others.flatMap((other) => [...other.covers.keys()]));
    if ([...set.covers.keys()].every((element) => covered.has(element))) kept = others;
  }
  return kept;
}
