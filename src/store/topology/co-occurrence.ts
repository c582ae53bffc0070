import { InvalidInput } from '../../domain/errors.ts';
import { RELATION_TYPES } from '../../domain/ontology.ts';
import { firstInOrder } from '../../domain/first-in-order.ts';
import { rarity } from '../../domain/rarity.ts';
import type { CoOccurrence, CoOccurrenceRequest, Overlap } from '../graph-store.ts';
import { compareIds } from './concept-table.ts';
import { borrowNumbers, giveBack, type NodeNumbers } from './node-numbers.ts';
import { assertPageSize } from './page.ts';
import { edgeOf, type Topology } from './topology.ts';
import type { Work } from './turns.ts';

/** How many shared neighbours are shown of each pair. */
const SHOWN = 10;

/** Counts for each concept what it shares with others of its kind, by way of its neighbours. */
export function* coOccurrence(topology: Topology, request: CoOccurrenceRequest): Work<CoOccurrence[]> {
  assertPageSize(request.first);
  const channels = toSides(request.channels);
  const answers: CoOccurrence[] = [];
  for (const id of request.ids) {
    const node = topology.concepts.node(id);
    if (node === undefined) answers.push({ totals: request.channels.map(() => 0), others: [] });
    else answers.push(yield* compareWithOthers(topology, channels, node, request.first));
    yield;
  }
  return answers;
}

/** The channels as numbers: of each its side of a node (see `Topology.side`) and its factor. */
interface Sides {
  readonly sides: readonly number[];
  readonly factors: readonly number[];
}

function toSides(channels: CoOccurrenceRequest['channels']): Sides {
  for (const { type, factor } of channels) {
    if (!Number.isSafeInteger(factor)) throw new InvalidInput(`The factor ${factor} of ${type} is not a whole number.`);
  }
  return {
    sides: channels.map(({ type, direction }) => RELATION_TYPES.indexOf(type) * 2 + Number(direction === 'IN')),
    factors: channels.map(({ factor }) => factor),
  };
}

function* compareWithOthers(topology: Topology, sides: Sides, node: number, first: number): Work<CoOccurrence> {
  const totals = totalsOf(topology, sides, node);
  const scratch: Scratch = { places: borrowNumbers(topology), shared: new Float64Array(256) };
  try {
    for (const [channel, side] of sides.sides.entries()) {
      for (const half of topology.halves(node, side)) {
        addShared(topology, half, sides.factors.length, channel, scratch);
        yield;
      }
    }
    const best = bestOthers(topology, sides, totals, scratch, first);
    const shown = sharedNeighbours(topology, sides, node, best, scratch);
    const others = best.map((at, k) => describe(topology, sides, scratch, at, shown[k] ?? new Map()));
    return { totals, others };
  } finally {
    giveBack(topology, scratch.places);
  }
}

/** Where masses are added up. */
interface Scratch {
  /** Of the others, each one's place among them, counted from 1. */
  readonly places: NodeNumbers;
  /** One after the other, the masses that an other shares by channel. */
  shared: Float64Array;
}

/** Adds to others of the kind what they share by way of the neighbour at the end of a half edge. */
function addShared(topology: Topology, half: number, channels: number, channel: number, scratch: Scratch): void {
  const { concepts, relations } = topology;
  const { of: place, nodes: others } = scratch.places;
  const neighbour = topology.other(half);
  const node = topology.other(half ^ 1);
  const kind = concepts.kind(node);
  const back = topology.side(half) ^ 1;
  const weight = relations.hundredths(edgeOf(half));
  const theirHalves = topology.halves(neighbour, back);
  const rare = rarityOf(theirHalves.length);
  for (const other of theirHalves) {
    const end = topology.other(other);
    const theirs = relations.hundredths(edgeOf(other));
    const mass = rare * (theirs < weight ? theirs : weight);
    if (mass === 0 || end === node || concepts.kind(end) !== kind) continue;
    let at = place[end] ?? 0;
    if (at === 0) {
      at = others.push(end);
      place[end] = at;
      if (at * channels > scratch.shared.length) scratch.shared = doubled(scratch.shared, at * channels);
    }
    const slot = (at - 1) * channels + channel;
    scratch.shared[slot] = (scratch.shared[slot] ?? 0) + mass;
  }
}

function doubled(old: Float64Array, least: number): Float64Array {
  const larger = new Float64Array(Math.max(least, old.length * 2));
  larger.set(old);
  return larger;
}

/** Places of those that share most, in order. */
function bestOthers(
  { concepts }: Topology,
  sides: Sides,
  totals: readonly number[],
  { places: { nodes: others }, shared }: Scratch,
  first: number,
): number[] {
  const ranks = Float64Array.from(others, (_, at) => rankOf(sides, totals, shared, at * sides.factors.length));
  const id = (at: number): string => concepts.id(others[at] ?? 0);
  return firstInOrder(
    [...others.keys()],
    first,
    (at) => ranks[at] ?? 0,
    (a, b) => compareIds(id(a), id(b)),
  );
}

/** Sum over channels of factor x floor(10^6 x shared / total). */
function rankOf({ factors }: Sides, totals: readonly number[], shared: Float64Array, start: number): number {
  let sum = 0;
  for (let i = 0; i < factors.length; i++) {
    const total = totals[i] ?? 0;
    if (total > 0) sum += (factors[i] ?? 0) * Math.floor((1e6 * (shared[start + i] ?? 0)) / total);
  }
  return sum;
}

/** Of each of the best, the neighbours that it shares and their masses: the walk of `addShared` once more. */
function sharedNeighbours(
  topology: Topology,
  { factors, sides }: Sides,
  node: number,
  best: readonly number[],
  { places: { of: place, nodes: others } }: Scratch,
): Map<number, number>[] {
  const { relations } = topology;
  const masses = best.map(() => new Map<number, number>());
  const chosen = new Int32Array(others.length + 1).fill(-1);
  best.forEach((at, k) => (chosen[at + 1] = k));
  sides.forEach((side, channel) => {
    for (const half of topology.halves(node, side)) {
      const neighbour = topology.other(half);
      const weight = relations.hundredths(edgeOf(half));
      const theirHalves = topology.halves(neighbour, side ^ 1);
      const worth = rarityOf(theirHalves.length) * (factors[channel] ?? 0);
      for (const other of theirHalves) {
        const own = masses[chosen[place[topology.other(other)] ?? 0] ?? -1];
        if (own === undefined) continue;
        const lesser = Math.min(weight, relations.hundredths(edgeOf(other)));
        if (lesser > 0) own.set(neighbour, (own.get(neighbour) ?? 0) + lesser * worth);
      }
    }
  });
  return masses;
}

function describe(
  topology: Topology,
  sides: Sides,
  { places, shared }: Scratch,
  at: number,
  neighbours: ReadonlyMap<number, number>,
): Overlap {
  const other = places.nodes[at] ?? 0;
  const channels = sides.factors.length;
  return {
    id: topology.concepts.id(other),
    shared: Array.from(shared.subarray(at * channels, (at + 1) * channels)),
    totals: totalsOf(topology, sides, other),
    neighbours: heaviest(topology, neighbours),
  };
}

function heaviest({ concepts }: Topology, masses: ReadonlyMap<number, number>): string[] {
  const ranked = [...masses].sort((a, b) => b[1] - a[1] || compareIds(concepts.id(a[0]), concepts.id(b[0])));
  return ranked.slice(0, SHOWN).map(([neighbour]) => concepts.id(neighbour));
}

/** Mass of a node's own neighbours, per channel. */
function totalsOf(topology: Topology, { sides }: Sides, node: number): number[] {
  const known = knownTotals(topology);
  return sides.map((side) => {
    const ofSide = (known[side] ??= new Float64Array(topology.concepts.end).fill(UNKNOWN));
    const total = ofSide[node] ?? UNKNOWN;
    return total === UNKNOWN ? (ofSide[node] = totalMass(topology, side, node)) : total;
  });
}

const UNKNOWN = -1;

/** Totals by side and node, kept until a relation changes: those of a hub take as long as all else together. */
const totals = new WeakMap<Topology, { readonly revision: number; readonly bySide: Float64Array[] }>();

function knownTotals(topology: Topology): Float64Array[] {
  const known = totals.get(topology);
  if (known?.revision === topology.revision) return known.bySide;
  const fresh = { revision: topology.revision, bySide: [] };
  totals.set(topology, fresh);
  return fresh.bySide;
}

function totalMass(topology: Topology, side: number, node: number): number {
  let total = 0;
  for (const half of topology.halves(node, side)) {
    const rare = rarityOf(topology.halves(topology.other(half), side ^ 1).length);
    total += rare * topology.relations.hundredths(edgeOf(half));
  }
  return total;
}

/** `rarity`, at hand for most numbers of relations. */
function rarityOf(degree: number): number {
  return RARITIES[degree] ?? rarity(degree);
}

const RARITIES = Float64Array.from({ length: 4096 }, (_, degree) => rarity(degree));
