import { rarity } from '../../domain/rarity.ts';
import { compareText } from '../../domain/settle.ts';

/*
 * The counting behind `coOccurrence`, over lists of numbers that one statement brings: neighbours with what lies behind
 * them. Concepts are numbers of the database here until it is known which of them are shown.
 */

/** How many shared neighbours are shown of each pair. */
const SHOWN = 10;

/** A neighbour of the concept that others are compared with, along one channel. */
export interface SharedNeighbour {
  readonly id: string;
  readonly number: number;
  /** In hundredths, as are those of the others; the lesser of two counts. */
  readonly weight: number;
  /** Its relations of the channel, back to concepts of whatever kind. */
  readonly degree: number;
  /** Concepts of the kind that share it, and their weights. */
  readonly others: readonly number[];
  readonly weights: readonly number[];
}

/** Who shares something, and per channel how much. */
export type Shared = ReadonlyMap<number, readonly number[]>;

/** The weight in hundredths, 100 where there is none. */
export function hundredths(weight: number | null): number {
  return weight === null ? 100 : Math.round(100 * weight);
}

/** Mass of the neighbours of one channel. */
export function totalMass(neighbours: readonly Pick<SharedNeighbour, 'weight' | 'degree'>[]): number {
  return neighbours.reduce((sum, { weight, degree }) => sum + rarity(degree) * weight, 0);
}

/** All that share something with `self`. */
export function findShared(self: number, channels: readonly (readonly SharedNeighbour[])[]): Shared {
  const masses = new Map<number, number[]>();
  channels.forEach((neighbours, channel) => {
    for (const neighbour of neighbours) {
      eachShared(neighbour, self, (other, mass) => {
        let shared = masses.get(other);
        if (!shared) masses.set(other, (shared = channels.map(() => 0)));
        shared[channel] = (shared[channel] ?? 0) + mass;
      });
    }
  });
  return masses;
}

/** Ids of at most ten neighbours that each of the others shares: greatest shared mass times factor first, then by id. */
export function sharedNeighbours(
  others: readonly number[],
  channels: readonly (readonly SharedNeighbour[])[],
  factors: readonly number[],
): string[][] {
  const wanted = new Map(others.map((other) => [other, new Map<string, number>()]));
  channels.forEach((neighbours, channel) => {
    for (const neighbour of neighbours) {
      eachShared(neighbour, null, (other, mass) => {
        const found = wanted.get(other);
        found?.set(neighbour.id, (found.get(neighbour.id) ?? 0) + mass * (factors[channel] ?? 0));
      });
    }
  });
  return others.map((other) =>
    [...(wanted.get(other) ?? [])]
      .sort(([a, less], [b, more]) => more - less || compareText(a, b))
      .slice(0, SHOWN)
      .map(([id]) => id),
  );
}

function eachShared(
  { weight, degree, others, weights }: SharedNeighbour,
  self: number | null,
  tell: (other: number, mass: number) => void,
): void {
  const rare = rarity(degree);
  others.forEach((other, i) => {
    const mass = rare * Math.min(weight, weights[i] ?? 0);
    if (mass > 0 && other !== self) tell(other, mass);
  });
}
