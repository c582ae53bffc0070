import { isIdOfKind } from '../../domain/concept.ts';
import { CONCEPT_KINDS, type RelationType } from '../../domain/ontology.ts';
import type { Channel } from '../graph-store.ts';
import { totalMass, type SharedNeighbour } from './shared-mass.ts';

type Side = Pick<Channel, 'type' | 'direction'>;

/** The relations of one type in one direction: those of concept `i` lie from `starts[i]` up to `starts[i + 1]`. */
export interface Star {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** In hundredths. */
  readonly weights: Uint8Array;
}

/** All relations of a graph as arrays, for counting what concepts share. Concepts are their places in `ids`. */
export class Adjacency {
  readonly #ids: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #kinds: Uint8Array;
  readonly #stars: Map<string, Star>;
  readonly #totals = new Map<string, Float64Array>();

  /** `outgoing` may leave out types that have no relations. */
  constructor(ids: readonly string[], outgoing: ReadonlyMap<RelationType, Star>) {
    this.#ids = ids;
    this.#places = new Map(ids.map((id, place) => [id, place]));
    this.#kinds = Uint8Array.from(ids, (id) => CONCEPT_KINDS.findIndex((kind) => isIdOfKind(id, kind)));
    this.#stars = new Map([...outgoing].map(([type, star]) => [`${type} OUT`, star]));
  }

  place(id: string): number | undefined {
    return this.#places.get(id);
  }

  id(place: number): string {
    return this.#ids[place] ?? '';
  }

  /** The neighbours along the channel, each with all of the same kind that share it. */
  neighbours(place: number, { type, direction }: Side): SharedNeighbour[] {
    const own = this.#star(type, direction);
    const back = this.#star(type, direction === 'OUT' ? 'IN' : 'OUT');
    const kind = this.#kinds[place];
    return rangeOf(own, place, (at) => {
      const neighbour = own.ends[at] ?? 0;
      const others: number[] = [];
      const weights: number[] = [];
      const behind = rangeOf(back, neighbour, (k) => {
        const other = back.ends[k] ?? 0;
        if (this.#kinds[other] !== kind) return;
        others.push(other);
        weights.push(back.weights[k] ?? 0);
      });
      return { id: this.id(neighbour), weight: own.weights[at] ?? 0, degree: behind.length, others, weights };
    });
  }

  /** Mass of the neighbours, per channel. */
  totals(place: number, channels: readonly Side[]): number[] {
    return channels.map(({ type, direction }) => {
      const key = `${type} ${direction}`;
      const totals = this.#totals.get(key) ?? new Float64Array(this.#ids.length).fill(Number.NaN);
      this.#totals.set(key, totals);
      const known = totals[place] ?? Number.NaN;
      return Number.isNaN(known) ? (totals[place] = this.#total(place, { type, direction })) : known;
    });
  }

  #total(place: number, { type, direction }: Side): number {
    const own = this.#star(type, direction);
    const { starts } = this.#star(type, direction === 'OUT' ? 'IN' : 'OUT');
    const neighbours = rangeOf(own, place, (at) => {
      const neighbour = own.ends[at] ?? 0;
      return { weight: own.weights[at] ?? 0, degree: (starts[neighbour + 1] ?? 0) - (starts[neighbour] ?? 0) };
    });
    return totalMass(neighbours);
  }

  #star(type: RelationType, direction: 'OUT' | 'IN'): Star {
    const key = `${type} ${direction}`;
    const known = this.#stars.get(key);
    if (known) return known;
    const outgoing = this.#stars.get(`${type} OUT`);
    const star = outgoing ? reverse(outgoing) : emptyStar(this.#ids.length);
    this.#stars.set(key, star);
    return star;
  }
}

function rangeOf<T>({ starts }: Star, place: number, read: (at: number) => T): T[] {
  const found: T[] = [];
  for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) found.push(read(at));
  return found;
}

export function emptyStar(concepts: number): Star {
  return { starts: new Uint32Array(concepts + 1), ends: new Uint32Array(0), weights: new Uint8Array(0) };
}

/** The same relations by their other end: a counting sort. */
function reverse({ starts, ends, weights }: Star): Star {
  const reversed = {
    starts: new Uint32Array(starts.length),
    ends: new Uint32Array(ends.length),
    weights: new Uint8Array(ends.length),
  };
  for (const end of ends) reversed.starts[end + 1] = (reversed.starts[end + 1] ?? 0) + 1;
  reversed.starts.forEach((count, place, sums) => (sums[place] = count + (sums[place - 1] ?? 0)));
  const next = reversed.starts.slice();
  for (let place = 0; place + 1 < starts.length; place++) {
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
      const end = ends[at] ?? 0;
      const to = next[end] ?? 0;
      next[end] = to + 1;
      reversed.ends[to] = place;
      reversed.weights[to] = weights[at] ?? 0;
    }
  }
  return reversed;
}
