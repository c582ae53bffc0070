import { InvalidInput } from '../../domain/errors.ts';
import { RELATION_TYPES } from '../../domain/ontology.ts';
import { rarity } from '../../domain/rarity.ts';
import type { CoOccurrence, CoOccurrenceRequest } from '../graph-store.ts';
import { compareIds } from './concept-table.ts';
import { assertPageSize } from './page.ts';
import { edgeOf, type HalfEdge, type Topology } from './topology.ts';
import type { Work } from './turns.ts';

/** How many shared neighbours are shown of each pair. */
const SHOWN = 10;

/** Counts for each concept what it shares with others of its kind, by way of its neighbours. */
export function* coOccurrence(topology: Topology, request: CoOccurrenceRequest): Work<CoOccurrence[]> {
  assertPageSize(request.first);
  const channels = request.channels.map(({ type, direction, factor }): Side => {
    if (!Number.isSafeInteger(factor)) throw new InvalidInput(`The factor ${factor} of ${type} is not a whole number.`);
    return { side: RELATION_TYPES.indexOf(type) * 2 + Number(direction === 'IN'), factor };
  });
  const answers: CoOccurrence[] = [];
  for (const id of request.ids) {
    const node = topology.concepts.node(id);
    if (node === undefined) answers.push({ totals: channels.map(() => 0), others: [] });
    else answers.push(yield* compareWithOthers(topology, channels, node, request.first));
    yield;
  }
  return answers;
}

/** A channel as numbers (see `Topology.side`). */
interface Side {
  readonly side: number;
  readonly factor: number;
}

function* compareWithOthers(
  topology: Topology,
  channels: readonly Side[],
  node: number,
  first: number,
): Work<CoOccurrence> {
  const totals = channels.map((channel) => totalMass(topology, channel, node));
  const others = new Set<number>();
  const shared = channels.map(() => new Float64Array(topology.concepts.end));
  for (const [i, channel] of channels.entries()) {
    for (const half of topology.touching(node)) {
      if (topology.side(half) !== channel.side) continue;
      addShared(topology, half, shared[i] ?? new Float64Array(0), others);
      yield;
    }
  }
  const sharedWith = (other: number): number[] => shared.map((masses) => masses[other] ?? 0);
  const ranked = [...others].map((other) => ({ other, rank: rankOf(channels, sharedWith(other), totals) }));
  const idOf = ({ other }: { other: number }): string => topology.concepts.id(other);
  ranked.sort((a, b) => b.rank - a.rank || compareIds(idOf(a), idOf(b)));
  return {
    totals,
    others: ranked.slice(0, first).map(({ other }) => ({
      id: topology.concepts.id(other),
      shared: sharedWith(other),
      totals: channels.map((channel) => totalMass(topology, channel, other)),
      neighbours: sharedNeighbours(topology, channels, node, other),
    })),
  };
}

/** Adds to others of the kind what they share by way of the neighbour at the end of a half edge. */
function addShared(topology: Topology, half: HalfEdge, shared: Float64Array, others: Set<number>): void {
  const { concepts } = topology;
  const neighbour = topology.other(half);
  const node = topology.other(half ^ 1);
  const [kind, back, weight] = [concepts.kind(node), topology.side(half) ^ 1, hundredths(topology, half)];
  const rare = rarity(topology.degrees(neighbour)[back] ?? 0);
  for (const other of topology.touching(neighbour)) {
    if (topology.side(other) !== back) continue;
    const end = topology.other(other);
    const mass = rare * Math.min(weight, hundredths(topology, other));
    if (mass === 0 || end === node || concepts.kind(end) !== kind) continue;
    shared[end] = (shared[end] ?? 0) + mass;
    others.add(end);
  }
}

/** Sum over channels of factor x floor(10^6 x shared / total). */
function rankOf(channels: readonly Side[], shared: readonly number[], totals: readonly number[]): number {
  return channels.reduce((sum, { factor }, i) => {
    const total = totals[i] ?? 0;
    return total === 0 ? sum : sum + factor * Math.floor((1e6 * (shared[i] ?? 0)) / total);
  }, 0);
}

function halves(topology: Topology, side: number, node: number): HalfEdge[] {
  return topology.touching(node).filter((half) => topology.side(half) === side);
}

function sharedNeighbours(topology: Topology, channels: readonly Side[], node: number, other: number): string[] {
  const masses = new Map<number, number>();
  for (const channel of channels) {
    const theirs = new Map(halves(topology, channel.side, other).map((half) => [topology.other(half), half]));
    for (const half of halves(topology, channel.side, node)) {
      const neighbour = topology.other(half);
      const back = theirs.get(neighbour);
      if (back === undefined) continue;
      const lesser = Math.min(hundredths(topology, half), hundredths(topology, back));
      const mass = rarityOf(topology, channel, neighbour) * lesser * channel.factor;
      if (lesser > 0) masses.set(neighbour, (masses.get(neighbour) ?? 0) + mass);
    }
  }
  const ranked = [...masses].map(([neighbour, mass]) => ({ id: topology.concepts.id(neighbour), mass }));
  ranked.sort((a, b) => b.mass - a.mass || compareIds(a.id, b.id));
  return ranked.slice(0, SHOWN).map(({ id }) => id);
}

function totalMass(topology: Topology, channel: Side, node: number): number {
  return halves(topology, channel.side, node).reduce(
    (sum, half) => sum + rarityOf(topology, channel, topology.other(half)) * hundredths(topology, half),
    0,
  );
}

/** How telling a neighbour is, by the number of its relations of the channel. */
function rarityOf(topology: Topology, { side }: Side, neighbour: number): number {
  return rarity(topology.degrees(neighbour)[side ^ 1] ?? 0);
}

/** The weight in hundredths, 100 where there is none. */
function hundredths(topology: Topology, half: HalfEdge): number {
  const weight = topology.relations.weight(edgeOf(half));
  return weight < 0 ? 100 : Math.round(100 * weight);
}
