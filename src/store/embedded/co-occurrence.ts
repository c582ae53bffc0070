import { InvalidInput } from '../../domain/errors.ts';
import { RELATION_TYPES } from '../../domain/ontology.ts';
import { rarity } from '../../domain/rarity.ts';
import type { CoOccurrence, CoOccurrenceRequest, Overlap } from '../graph-store.ts';
import { compareIds } from './concept-table.ts';
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

/** The channels as numbers: of each its side of a node (see `Topology.side`) and factor, and of each side its channel or -1. */
interface Sides {
  readonly sides: readonly number[];
  readonly factors: readonly number[];
  readonly channelOf: Int8Array;
}

function toSides(channels: CoOccurrenceRequest['channels']): Sides {
  const channelOf = new Int8Array(RELATION_TYPES.length * 2).fill(-1);
  const sides = channels.map(({ type, direction }) => RELATION_TYPES.indexOf(type) * 2 + Number(direction === 'IN'));
  channels.forEach(({ type, factor }, i) => {
    if (!Number.isSafeInteger(factor)) throw new InvalidInput(`The factor ${factor} of ${type} is not a whole number.`);
    channelOf[sides[i] ?? 0] = i;
  });
  return { sides, factors: channels.map(({ factor }) => factor), channelOf };
}

function* compareWithOthers(topology: Topology, sides: Sides, node: number, first: number): Work<CoOccurrence> {
  const totals = totalsOf(topology, sides, node);
  const scratch = takeScratch(topology);
  try {
    for (const half of topology.touching(node)) {
      const channel = sides.channelOf[topology.side(half)] ?? -1;
      if (channel < 0) continue;
      addShared(topology, half, sides.factors.length, channel, scratch);
      yield;
    }
    const best = bestOthers(topology, sides, totals, scratch, first);
    const shown = sharedNeighbours(topology, sides, node, best, scratch);
    const others = best.map((at, k) => describe(topology, sides, scratch, at, shown[k] ?? new Map()));
    return { totals, others };
  } finally {
    giveBack(topology, scratch);
  }
}

/** Where masses are added up. */
interface Scratch {
  /** Of a node its place among the others, counted from 1; 0 for those that share nothing so far. */
  readonly place: Int32Array;
  readonly others: number[];
  /** One after the other, the masses that an other shares by channel. */
  shared: Float64Array;
}

/** Arrays as large as the graph are used again: making them anew would cost more than most comparisons. */
const unused = new WeakMap<Topology, Scratch[]>();

function takeScratch(topology: Topology): Scratch {
  const scratch = unused.get(topology)?.pop();
  if (scratch && scratch.place.length >= topology.concepts.end) return scratch;
  return { place: new Int32Array(topology.concepts.end), others: [], shared: new Float64Array(1024) };
}

function giveBack(topology: Topology, scratch: Scratch): void {
  for (const other of scratch.others) scratch.place[other] = 0;
  scratch.others.length = 0;
  unused.set(topology, [...(unused.get(topology) ?? []), scratch]);
}

/** Adds to others of the kind what they share by way of the neighbour at the end of a half edge. */
function addShared(topology: Topology, half: number, channels: number, channel: number, scratch: Scratch): void {
  const { concepts, relations } = topology;
  const { place, others } = scratch;
  const neighbour = topology.other(half);
  const node = topology.other(half ^ 1);
  const kind = concepts.kind(node);
  const back = topology.side(half) ^ 1;
  const weight = relations.hundredths(edgeOf(half));
  const rare = rarityOf(topology.degrees(neighbour)[back] ?? 0);
  for (const other of topology.touching(neighbour)) {
    if (topology.side(other) !== back) continue;
    const end = topology.other(other);
    const theirs = relations.hundredths(edgeOf(other));
    const mass = rare * (theirs < weight ? theirs : weight);
    if (mass === 0 || end === node || concepts.kind(end) !== kind) continue;
    let at = place[end] ?? 0;
    if (at === 0) {
      at = others.push(end);
      place[end] = at;
      if (at * channels > scratch.shared.length) scratch.shared = doubled(scratch.shared, at * channels);
      scratch.shared.fill(0, (at - 1) * channels, at * channels);
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

/** Places of those that share most, in order. Only ids of those that may be among them are compared. */
function bestOthers(
  { concepts }: Topology,
  sides: Sides,
  totals: readonly number[],
  { others, shared }: Scratch,
  first: number,
): number[] {
  if (first === 0) return [];
  const ranks = new Float64Array(others.length);
  for (let i = 0; i < ranks.length; i++) ranks[i] = rankOf(sides, totals, shared, i * sides.factors.length);
  const least = ranks.slice().sort().at(-first) ?? 0;
  const rank = (i: number): number => ranks[i] ?? 0;
  const id = (i: number): string => concepts.id(others[i] ?? 0);
  const best = [...others.keys()].filter((i) => rank(i) >= least);
  best.sort((a, b) => rank(b) - rank(a) || compareIds(id(a), id(b)));
  return best.slice(0, first);
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
  { factors, channelOf }: Sides,
  node: number,
  best: readonly number[],
  { place, others }: Scratch,
): Map<number, number>[] {
  const { relations } = topology;
  const masses = best.map(() => new Map<number, number>());
  const chosen = new Int32Array(others.length + 1).fill(-1);
  best.forEach((at, k) => (chosen[at + 1] = k));
  for (const half of topology.touching(node)) {
    const side = topology.side(half);
    const factor = factors[channelOf[side] ?? -1];
    if (factor === undefined) continue;
    const neighbour = topology.other(half);
    const weight = relations.hundredths(edgeOf(half));
    const rare = rarityOf(topology.degrees(neighbour)[side ^ 1] ?? 0);
    for (const other of topology.touching(neighbour)) {
      const own = masses[chosen[place[topology.other(other)] ?? 0] ?? -1];
      if (own === undefined || topology.side(other) !== (side ^ 1)) continue;
      const lesser = Math.min(weight, relations.hundredths(edgeOf(other)));
      if (lesser > 0) own.set(neighbour, (own.get(neighbour) ?? 0) + rare * lesser * factor);
    }
  }
  return masses;
}

function describe(
  topology: Topology,
  sides: Sides,
  { others, shared }: Scratch,
  at: number,
  neighbours: ReadonlyMap<number, number>,
): Overlap {
  const other = others[at] ?? 0;
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
  for (const half of topology.touching(node)) {
    if (topology.side(half) !== side) continue;
    const rare = rarityOf(topology.degrees(topology.other(half))[side ^ 1] ?? 0);
    total += rare * topology.relations.hundredths(edgeOf(half));
  }
  return total;
}

/** `rarity`, at hand for most numbers of relations. */
function rarityOf(degree: number): number {
  return RARITIES[degree] ?? rarity(degree);
}

const RARITIES = Float64Array.from({ length: 4096 }, (_, degree) => rarity(degree));
