import { InvalidInput } from '../../domain/errors.ts';
import { RELATION_TYPES } from '../../domain/ontology.ts';
import { firstPlaces } from '../../domain/first-in-order.ts';
import { channelSimilarity } from '../../domain/neighbour-similarity.ts';
import { rarity } from '../../domain/rarity.ts';
import type { CoOccurrenceRequest, Overlap } from '../graph-store.ts';
import { compareIds } from './concept-table.ts';
import { borrowNumbers, giveBack, type NodeNumbers } from './node-numbers.ts';
import { assertPageSize } from './page.ts';
import { degree, packSide, type PackedSide } from './packed-side.ts';
import type { Topology } from './topology.ts';
import type { Work } from './turns.ts';

/** How many shared neighbours are shown of each pair. */
const SHOWN = 10;

/** Others looked at between two pauses. */
const PAUSE_EVERY = 5000;

/** Counts for each concept what it shares with others of its kind, by way of its neighbours. */
export function* coOccurrence(topology: Topology, request: CoOccurrenceRequest): Work<Overlap[][]> {
  assertPageSize(request.first);
  const channels = yield* toChannels(topology, request.channels);
  const answers: Overlap[][] = [];
  for (const id of request.ids) {
    const node = topology.concepts.node(id);
    if (node === undefined) answers.push([]);
    else answers.push(yield* compareWithOthers(topology, channels, node, request.first));
    yield;
  }
  return answers;
}

/** A channel as arrays: the relations along it, seen from the concept, and the same seen from its neighbours. */
interface PackedChannel {
  readonly side: number;
  readonly factor: number;
  readonly always: boolean;
  readonly own: PackedSide;
  readonly back: PackedSide;
}

function* toChannels(topology: Topology, channels: CoOccurrenceRequest['channels']): Work<PackedChannel[]> {
  for (const { type, factor } of channels) {
    if (!Number.isSafeInteger(factor)) throw new InvalidInput(`The factor ${factor} of ${type} is not a whole number.`);
  }
  const all: PackedChannel[] = [];
  for (const { type, direction, factor, always = false } of channels) {
    const side = RELATION_TYPES.indexOf(type) * 2 + Number(direction === 'IN');
    all.push({ side, factor, always, own: yield* packSide(topology, side), back: yield* packSide(topology, side ^ 1) });
  }
  return all;
}

type Channels = readonly PackedChannel[];

function* compareWithOthers(topology: Topology, channels: Channels, node: number, first: number): Work<Overlap[]> {
  const scratch: Scratch = { places: borrowNumbers(topology), shared: spare ?? new Float64Array(4096) };
  spare = null;
  try {
    let looked = 0;
    for (let place = 0; place < channels.length; place++) {
      const { own, back } = channels[place] as PackedChannel;
      const stop = own.starts[node + 1] ?? 0;
      for (let at = own.starts[node] ?? 0; at < stop; at++) {
        const neighbour = own.ends[at] ?? 0;
        const weight = own.weights[at] ?? 0;
        addShared(topology, back, node, neighbour, weight, place, channels.length, scratch);
        looked += degree(back, neighbour);
        if (looked < PAUSE_EVERY) continue;
        looked = 0;
        yield;
      }
    }
    const { concepts } = topology;
    const { of: places, nodes: others } = scratch.places;
    const idAt = (at: number): string => concepts.id(others[at] ?? 0);
    const overlaps = yield* toOverlaps(topology, channels, node, scratch);
    const compare = (a: number, b: number): number =>
      (overlaps[b] ?? 0) - (overlaps[a] ?? 0) || compareIds(idAt(a), idAt(b));
    const best = firstPlaces(overlaps, first, compare);
    const beside = placesBeside(channels, node, places, best).sort(compare);
    return [...best, ...beside].map(
      (at) => new SharedWith(topology, channels, node, others[at] ?? 0, overlaps[at] ?? 0),
    );
  } finally {
    scratch.shared.fill(0, 0, scratch.places.nodes.length * channels.length);
    if (scratch.shared.length <= LARGEST_SPARE) spare = scratch.shared;
    giveBack(topology, scratch.places);
  }
}

/** An array of zeros that nobody uses, so that few have to be made and thrown away. */
let spare: Float64Array | null = null;
const LARGEST_SPARE = 1_000_000;

/** Where masses are added up. */
interface Scratch {
  /** Of the others, each one's place among them, counted from 1. */
  readonly places: NodeNumbers;
  /** One after the other, the masses that an other shares by channel. */
  shared: Float64Array;
}

/** Adds to others of the kind what they share by way of a neighbour, in one of so many channels. */
function addShared(
  { concepts }: Topology,
  back: PackedSide,
  node: number,
  neighbour: number,
  weight: number,
  channel: number,
  channels: number,
  scratch: Scratch,
): void {
  const { of: places, nodes: others } = scratch.places;
  const kind = concepts.kind(node);
  const stop = back.starts[neighbour + 1] ?? 0;
  const rare = rarityOf(degree(back, neighbour));
  for (let there = back.starts[neighbour] ?? 0; there < stop; there++) {
    const end = back.ends[there] ?? 0;
    const theirs = back.weights[there] ?? 0;
    const mass = rare * (theirs < weight ? theirs : weight);
    if (mass === 0 || end === node || concepts.kind(end) !== kind) continue;
    let place = places[end] ?? 0;
    if (place === 0) {
      place = others.push(end);
      places[end] = place;
      if (place * channels > scratch.shared.length) scratch.shared = doubled(scratch.shared, place * channels);
    }
    const slot = (place - 1) * channels + channel;
    scratch.shared[slot] = (scratch.shared[slot] ?? 0) + mass;
  }
}

function doubled(old: Float64Array, least: number): Float64Array {
  const larger = new Float64Array(Math.max(least, old.length * 2));
  larger.set(old);
  return larger;
}

/** Places of those that come besides the best: neighbours of the concept along some channels. */
function placesBeside(channels: Channels, node: number, places: Int32Array, best: readonly number[]): number[] {
  const beside = new Set<number>();
  const isShown = new Set(best);
  for (const { own, always } of channels) {
    if (!always) continue;
    for (let at = own.starts[node] ?? 0; at < (own.starts[node + 1] ?? 0); at++) {
      const place = (places[own.ends[at] ?? 0] ?? 0) - 1;
      if (place >= 0 && !isShown.has(place)) beside.add(place);
    }
  }
  return [...beside];
}

/** `neighbourOverlap` of each of the others, channel by channel: most share something in one channel only. */
function* toOverlaps(
  topology: Topology,
  channels: Channels,
  node: number,
  { places: { nodes: others }, shared }: Scratch,
): Work<Float64Array> {
  const totals = channels.map((channel) => totalOf(topology, channel, node));
  let factors = 0;
  channels.forEach(({ factor }, i) => (factors += (totals[i] ?? 0) > 0 ? factor : 0));
  const overlaps = new Float64Array(others.length);
  if (factors === 0) return overlaps;
  for (let i = 0; i < channels.length; i++) {
    const channel = channels[i] as PackedChannel;
    const known = knownTotals(topology, channel);
    const total = totals[i] ?? 0;
    let looked = 0;
    for (let at = 0; at < overlaps.length; at++) {
      const mass = shared[at * channels.length + i] ?? 0;
      if (mass === 0) continue;
      const other = others[at] ?? 0;
      let otherTotal = known[other] ?? UNKNOWN;
      if (otherTotal === UNKNOWN) {
        otherTotal = known[other] = totalMass(channel, other);
        looked += degree(channel.own, other);
      }
      overlaps[at] = (overlaps[at] ?? 0) + (channel.factor / factors) * channelSimilarity(mass, total, otherTotal);
      if (++looked < PAUSE_EVERY) continue;
      looked = 0;
      yield;
    }
  }
  return overlaps;
}

/** What is shared is looked up when it is asked for: most of those who are compared are not shown in the end. */
class SharedWith implements Overlap {
  readonly id: string;
  readonly overlap: number;
  readonly #topology: Topology;
  readonly #channels: Channels;
  readonly #node: number;
  readonly #other: number;

  constructor(topology: Topology, channels: Channels, node: number, other: number, overlap: number) {
    this.id = topology.concepts.id(other);
    this.overlap = overlap;
    [this.#topology, this.#channels, this.#node, this.#other] = [topology, channels, node, other];
  }

  get neighbours(): readonly string[] {
    return sharedNeighbours(this.#topology, this.#channels, this.#node, this.#other);
  }
}

/** What two nodes share, heaviest first. Both have fewer relations than a walk by way of their neighbours. */
function sharedNeighbours({ concepts }: Topology, channels: Channels, node: number, other: number): string[] {
  const masses = new Map<number, number>();
  for (const { factor, own, back } of channels) {
    const theirs = new Map<number, number>();
    for (let at = own.starts[other] ?? 0; at < (own.starts[other + 1] ?? 0); at++) {
      theirs.set(own.ends[at] ?? 0, own.weights[at] ?? 0);
    }
    for (let at = own.starts[node] ?? 0; at < (own.starts[node + 1] ?? 0); at++) {
      const neighbour = own.ends[at] ?? 0;
      const lesser = Math.min(own.weights[at] ?? 0, theirs.get(neighbour) ?? 0);
      if (lesser === 0) continue;
      const mass = lesser * rarityOf(degree(back, neighbour)) * factor;
      masses.set(neighbour, (masses.get(neighbour) ?? 0) + mass);
    }
  }
  const ranked = [...masses].sort((a, b) => b[1] - a[1] || compareIds(concepts.id(a[0]), concepts.id(b[0])));
  return ranked.slice(0, SHOWN).map(([neighbour]) => concepts.id(neighbour));
}

/** Mass of a node's own neighbours along a channel. */
function totalOf(topology: Topology, channel: PackedChannel, node: number): number {
  const known = knownTotals(topology, channel);
  const total = known[node] ?? UNKNOWN;
  return total === UNKNOWN ? (known[node] = totalMass(channel, node)) : total;
}

const UNKNOWN = -1;

/** Totals by side and node, kept until a relation changes: those of a hub take as long as all else together. */
const totals = new WeakMap<Topology, { readonly revision: number; readonly bySide: Float64Array[] }>();

function knownTotals(topology: Topology, { side }: PackedChannel): Float64Array {
  let known = totals.get(topology);
  if (known?.revision !== topology.revision)
    totals.set(topology, (known = { revision: topology.revision, bySide: [] }));
  return (known.bySide[side] ??= new Float64Array(topology.concepts.end).fill(UNKNOWN));
}

function totalMass({ own, back }: PackedChannel, node: number): number {
  let total = 0;
  for (let at = own.starts[node] ?? 0; at < (own.starts[node + 1] ?? 0); at++) {
    total += rarityOf(degree(back, own.ends[at] ?? 0)) * (own.weights[at] ?? 0);
  }
  return total;
}

/** `rarity`, at hand for most numbers of relations. */
function rarityOf(degree: number): number {
  return RARITIES[degree] ?? rarity(degree);
}

const RARITIES = Float64Array.from({ length: 4096 }, (_, degree) => rarity(degree));
