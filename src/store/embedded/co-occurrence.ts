import { InvalidInput } from '../../domain/errors.ts';
import { RELATION_TYPES } from '../../domain/ontology.ts';
import { rarity } from '../../domain/rarity.ts';
import { compareText } from '../../domain/settle.ts';
import type { CoOccurrence, CoOccurrenceRequest, Overlap } from '../graph-store.ts';
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
    return { side: RELATION_TYPES.indexOf(type) * 2 + Number(direction === 'IN'), factor, degrees: new Map() };
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

/** A channel as numbers: twice the type, plus 1 for IN; and how many relations of it each neighbour has. */
interface Side {
  readonly side: number;
  readonly factor: number;
  readonly degrees: Map<number, number>;
}

function* compareWithOthers(
  topology: Topology,
  channels: readonly Side[],
  node: number,
  first: number,
): Work<CoOccurrence> {
  const totals = channels.map((channel) => totalMass(topology, channel, node));
  const shared = new Map<number, number[]>();
  for (const [i, channel] of channels.entries()) {
    for (const half of halves(topology, channel.side, node)) {
      for (const [other, mass] of sharers(topology, channel, half)) {
        let masses = shared.get(other);
        if (!masses) shared.set(other, (masses = channels.map(() => 0)));
        masses[i] = (masses[i] ?? 0) + mass;
      }
      yield;
    }
  }
  const rank = (masses: readonly number[]): number => rankOf(channels, masses, totals);
  const ranked = [...shared].map(([other, masses]) => ({
    other,
    id: topology.concepts.id(other),
    masses,
    rank: rank(masses),
  }));
  ranked.sort((a, b) => b.rank - a.rank || compareText(a.id, b.id));
  const others: Overlap[] = [];
  for (const { other, id, masses } of ranked.slice(0, first)) {
    const theirs = channels.map((channel) => totalMass(topology, channel, other));
    others.push({ id, shared: masses, totals: theirs, neighbours: sharedNeighbours(topology, channels, node, other) });
    yield;
  }
  return { totals, others };
}

/** Sum over channels of factor x floor(10^6 x shared / total). */
function rankOf(channels: readonly Side[], shared: readonly number[], totals: readonly number[]): number {
  return channels.reduce((sum, { factor }, i) => {
    const total = totals[i] ?? 0;
    return total === 0 ? sum : sum + factor * Math.floor((1e6 * (shared[i] ?? 0)) / total);
  }, 0);
}

function halves(topology: Topology, side: number, node: number): HalfEdge[] {
  return topology.touching(node).filter((half) => sideOf(topology, half) === side);
}

function sideOf(topology: Topology, half: HalfEdge): number {
  return topology.relations.type(edgeOf(half)) * 2 + (half & 1);
}

/** Others of the kind that touch the neighbour at the end of a half edge in the same way, and the mass they share. */
function* sharers(topology: Topology, channel: Side, half: HalfEdge): Iterable<[other: number, mass: number]> {
  const { concepts } = topology;
  const neighbour = topology.other(half);
  const node = topology.other(half ^ 1);
  const rare = rarityOf(topology, channel, neighbour);
  for (const back of topology.touching(neighbour)) {
    if (sideOf(topology, back) !== (channel.side ^ 1)) continue;
    const other = topology.other(back);
    if (other === node || concepts.kind(other) !== concepts.kind(node)) continue;
    const mass = rare * Math.min(hundredths(topology, half), hundredths(topology, back));
    if (mass > 0) yield [other, mass];
  }
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
  ranked.sort((a, b) => b.mass - a.mass || compareText(a.id, b.id));
  return ranked.slice(0, SHOWN).map(({ id }) => id);
}

function totalMass(topology: Topology, channel: Side, node: number): number {
  return halves(topology, channel.side, node).reduce(
    (sum, half) => sum + rarityOf(topology, channel, topology.other(half)) * hundredths(topology, half),
    0,
  );
}

function rarityOf(topology: Topology, { side, degrees }: Side, neighbour: number): number {
  let degree = degrees.get(neighbour);
  if (degree === undefined) {
    degree = halves(topology, side ^ 1, neighbour).length;
    degrees.set(neighbour, degree);
  }
  return rarity(degree);
}

/** The weight in hundredths, 100 where there is none. */
function hundredths(topology: Topology, half: HalfEdge): number {
  const weight = topology.relations.weight(edgeOf(half));
  return weight < 0 ? 100 : Math.round(100 * weight);
}
