import { isIdOfKind } from '../../domain/concept.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { neighbourOverlap } from '../../domain/neighbour-similarity.ts';
import { CONCEPT_KINDS, type ConceptKind } from '../../domain/ontology.ts';
import { compareText } from '../../domain/settle.ts';
import type { Channel, CoOccurrenceRequest, Overlap, ReadOptions } from '../graph-store.ts';
import type { Connection, Row } from './connection.ts';
import { kindLabel } from './cypher.ts';
import { KeptTotals } from './kept-totals.ts';
import { pageSize } from './position.ts';
import { inOrder, unique } from './rows.ts';
import { SETTLED_VERSION } from './settled-version.ts';
import {
  findShared,
  hundredths,
  sharedNeighbours,
  totalMass,
  type Shared,
  type SharedNeighbour,
} from './shared-mass.ts';

type Channels = readonly Channel[];

/** How often to begin again when the graph moves on between two statements. */
const MOST_ATTEMPTS = 3;

/** One concept with its neighbours per channel, and all that share them. */
interface Compared {
  readonly id: string;
  readonly neighbours: readonly (readonly SharedNeighbour[])[];
  readonly shared: Shared;
}

interface Candidate {
  readonly other: number;
  readonly overlap: number;
}

/**
 * Counts here what concepts share: a row of Cypher for each pair of neighbours costs far more than the numbers do. A
 * statement for each channel brings the neighbourhoods of the concepts that are asked about: one for all channels, or one
 * for each kind of concept, would be planned anew for each list of them, which takes Neo4j up to a second.
 */
export function createCoOccurrence(
  connection: Connection,
): (request: CoOccurrenceRequest, options?: ReadOptions) => Promise<Overlap[][]> {
  const kept = new KeptTotals(connection);
  return async (request, options) => {
    const { ids, channels } = request;
    const first = pageSize(request);
    if (channels.some(({ factor }) => !Number.isSafeInteger(factor))) throw new InvalidInput('A factor must be whole.');
    if (ids.length === 0 || channels.length === 0) return ids.map(() => []);
    const byKind = CONCEPT_KINDS.map((kind) => ({ kind, own: unique(ids).filter((id) => isIdOfKind(id, kind)) }));
    const found = await Promise.all(
      byKind
        .filter(({ own }) => own.length > 0)
        .map(({ kind, own }) => compareKind(connection, kept, kind, { ids: own, channels, first }, options)),
    );
    return inOrder(
      ids,
      found.flat(),
      ([, answer]) => answer as Overlap[],
      () => [],
    );
  };
}

async function compareKind(
  connection: Connection,
  kept: KeptTotals,
  kind: ConceptKind,
  { ids, channels, first }: CoOccurrenceRequest,
  options?: ReadOptions,
): Promise<[string, Overlap[]][]> {
  for (let attempt = 1; ; attempt++) {
    const parameters = { ids, label: kindLabel(kind) };
    const found = await Promise.all(
      channels.map((channel) => connection.read(neighbourhood(channel), parameters, options)),
    );
    const versions = new Set(found.flatMap((rows) => rows.map(([version]) => version as number)));
    const [version = 0] = versions;
    const compared = compareRows(found, channels);
    const others = unique(compared.flatMap(({ shared }) => [...shared.keys()]));
    const totals = await Promise.all(channels.map((channel) => kept.findTotals(version, channel, others, options)));
    const totalsOf = (other: number): number[] => totals.map(({ values }) => values.get(other) ?? 0);
    const candidates = compared.map((one) => findCandidates(one, channels, totalsOf, first));
    const asked = unique(candidates.flatMap((list) => list.map(({ other }) => other)));
    const names = await kept.findIds(version, asked, options);
    // What was read at another version does not fit together; where commits never pause it has to.
    for (const { version: at } of [names, ...totals]) versions.add(at);
    if (versions.size <= 1 || attempt === MOST_ATTEMPTS) {
      const idOf = (other: number): string => names.values.get(other) ?? '';
      return compared.map((one, i) => [one.id, toOverlaps(one, candidates[i] ?? [], channels, idOf, first)]);
    }
  }
}

/** The rows of all channels, put together by concept. */
function compareRows(found: readonly (readonly Row[])[], channels: Channels): Compared[] {
  const concepts = new Map<string, { self: number; neighbours: SharedNeighbour[][] }>();
  found.forEach((rows, channel) => {
    for (const row of rows) {
      const [, id, self, list] = row as [number, string, number, Parameters<typeof toNeighbour>[0][]];
      const concept = concepts.get(id) ?? { self, neighbours: channels.map(() => []) };
      concept.neighbours[channel] = list.map(toNeighbour);
      concepts.set(id, concept);
    }
  });
  return [...concepts].map(([id, { self, neighbours }]) => ({ id, neighbours, shared: findShared(self, neighbours) }));
}

/**
 * Those that may be shown, greatest overlap first: the first ones, all that are equal to the last of them, since ids are
 * not known yet, and those that come in any case.
 */
function findCandidates(
  { neighbours, shared }: Compared,
  channels: Channels,
  totalsOf: (other: number) => readonly number[],
  first: number,
): Candidate[] {
  const totals = neighbours.map(totalMass);
  const all = [...shared].map(([other, masses]): Candidate => {
    const otherTotals = totalsOf(other);
    const overlaps = channels.map(({ factor }, i) => ({
      factor,
      shared: masses[i] ?? 0,
      total: totals[i] ?? 0,
      otherTotal: otherTotals[i] ?? 0,
    }));
    return { other, overlap: neighbourOverlap(overlaps) };
  });
  all.sort((a, b) => b.overlap - a.overlap);
  const last = first === 0 ? Infinity : (all[first - 1]?.overlap ?? -Infinity);
  const beside = beyondFirst(neighbours, channels);
  return all.filter(({ other, overlap }) => overlap >= last || beside.has(other));
}

/** Those that come in any case. */
function beyondFirst(neighbours: Compared['neighbours'], channels: Channels): Set<number> {
  return new Set(
    channels.flatMap(({ always }, i) => (always ? (neighbours[i] ?? []).map(({ number }) => number) : [])),
  );
}

function toOverlaps(
  { neighbours }: Compared,
  candidates: readonly Candidate[],
  channels: Channels,
  idOf: (other: number) => string,
  first: number,
): Overlap[] {
  const inOrder = [...candidates].sort((a, b) => b.overlap - a.overlap || compareText(idOf(a.other), idOf(b.other)));
  const beside = beyondFirst(neighbours, channels);
  const shown = inOrder.filter(({ other }, place) => place < first || beside.has(other));
  const shared = sharedNeighbours(
    shown.map(({ other }) => other),
    neighbours,
    channels.map(({ factor }) => factor),
  );
  return shown.map(({ other, overlap }, i) => ({ id: idOf(other), overlap, neighbours: shared[i] ?? [] }));
}

function toNeighbour([id, number, weight, degree, others, weights]: readonly [
  string,
  number,
  number | null,
  number,
  number[],
  number[],
]): SharedNeighbour {
  return { id, number, weight: hundredths(weight), degree, others, weights: weights.map(hundredths) };
}

/** Per concept its neighbours along the channel, each with all of the kind that share it: see `SharedNeighbour`. */
function neighbourhood({ type, direction }: Channel): string {
  const [left, right, back, forth] = direction === 'OUT' ? ['-', '->', '<-', '-'] : ['<-', '-', '-', '->'];
  return `
    ${SETTLED_VERSION}
    UNWIND $ids AS id
    MATCH (c:Concept {id: id})
    CALL (c) {
      MATCH (c)${left}[r:${type}]${right}(n)
      CALL (n) {
        MATCH (n)${back}[s:${type}]${forth}(o)
        WHERE $label IN labels(o)
        RETURN collect(id(o)) AS others, collect(coalesce(s.weight, 1.0)) AS weights
      }
      WITH n.id AS id, id(n) AS number, r.weight AS weight, COUNT { (n)${back}[:${type}]${forth}() } AS degree, others, weights
      RETURN collect([id, number, weight, degree, others, weights]) AS list
    }
    RETURN version, id, id(c), list`;
}
