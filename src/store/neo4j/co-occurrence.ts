import { isIdOfKind } from '../../domain/concept.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { CONCEPT_KINDS, type ConceptKind } from '../../domain/ontology.ts';
import { compareText } from '../../domain/settle.ts';
import type { Channel, CoOccurrence, CoOccurrenceRequest, ReadOptions } from '../graph-store.ts';
import type { Connection, Row } from './connection.ts';
import { kindLabel } from './cypher.ts';
import { KeptTotals } from './kept-totals.ts';
import { pageSize } from './position.ts';
import { inOrder, unique } from './rows.ts';
import { SETTLED_VERSION } from './settled-version.ts';
import {
  hundredths,
  rankCandidates,
  sharedNeighbours,
  totalMass,
  type Candidate,
  type SharedNeighbour,
} from './shared-mass.ts';

type Channels = readonly Channel[];

/** How often to begin again when the graph moves on between two statements. */
const MOST_ATTEMPTS = 3;

/** One concept with its neighbours per channel, and all that shares them, ranked. */
interface Compared {
  readonly id: string;
  readonly neighbours: readonly (readonly SharedNeighbour[])[];
  readonly totals: readonly number[];
  /** Those that may be among the first: more than asked for where the last ones are equal. */
  readonly candidates: readonly Candidate[];
}

/**
 * Counts here what concepts share: a row of Cypher for each pair of neighbours costs far more than the numbers do. A
 * statement for each channel brings the neighbourhoods of the concepts that are asked about: one for all channels, or one
 * for each kind of concept, would be planned anew for each list of them, which takes Neo4j up to a second.
 */
export function createCoOccurrence(
  connection: Connection,
): (request: CoOccurrenceRequest, options?: ReadOptions) => Promise<CoOccurrence[]> {
  const kept = new KeptTotals(connection);
  return async (request, options) => {
    const { ids, channels } = request;
    const first = pageSize(request);
    if (channels.some(({ factor }) => !Number.isSafeInteger(factor))) throw new InvalidInput('A factor must be whole.');
    const nothing = (): CoOccurrence => ({ totals: channels.map(() => 0), others: [] });
    if (ids.length === 0 || channels.length === 0) return ids.map(nothing);
    const byKind = CONCEPT_KINDS.map((kind) => ({ kind, own: unique(ids).filter((id) => isIdOfKind(id, kind)) }));
    const found = await Promise.all(
      byKind
        .filter(({ own }) => own.length > 0)
        .map(({ kind, own }) => compareKind(connection, kept, kind, { ids: own, channels, first }, options)),
    );
    return inOrder(ids, found.flat(), ([, answer]) => answer as CoOccurrence, nothing);
  };
}

async function compareKind(
  connection: Connection,
  kept: KeptTotals,
  kind: ConceptKind,
  { ids, channels, first }: CoOccurrenceRequest,
  options?: ReadOptions,
): Promise<[string, CoOccurrence][]> {
  for (let attempt = 1; ; attempt++) {
    const parameters = { ids, label: kindLabel(kind) };
    const found = await Promise.all(
      channels.map((channel) => connection.read(neighbourhood(channel), parameters, options)),
    );
    const versions = new Set(found.flatMap((rows) => rows.map(([version]) => version as number)));
    const [version = 0] = versions;
    const compared = compareRows(found, channels, first);
    const asked = compared.flatMap(({ candidates }) => candidates.map(({ other }) => other));
    const names = await kept.findIds(version, asked, options);
    const idOf = (other: number): string => names.values.get(other) ?? '';
    const ranked = compared.map(({ candidates }) => firstOf(candidates, idOf, first));
    const shown = ranked.flatMap((candidates) => candidates.map(({ other }) => other));
    const totals = await Promise.all(channels.map((channel) => kept.findTotals(version, channel, shown, options)));
    // What was read at another version does not fit together; where commits never pause it has to.
    for (const { version: at } of [names, ...totals]) versions.add(at);
    if (versions.size <= 1 || attempt === MOST_ATTEMPTS) {
      const totalsOf = (other: number): number[] => totals.map(({ values }) => values.get(other) ?? 0);
      return compared.map((one, i) => [one.id, toCoOccurrence(one, ranked[i] ?? [], channels, idOf, totalsOf)]);
    }
  }
}

/** The rows of all channels, put together by concept. */
function compareRows(found: readonly (readonly Row[])[], channels: Channels, first: number): Compared[] {
  const concepts = new Map<string, { self: number; neighbours: SharedNeighbour[][] }>();
  found.forEach((rows, channel) => {
    for (const row of rows) {
      const [, id, self, list] = row as [number, string, number, Parameters<typeof toNeighbour>[0][]];
      const concept = concepts.get(id) ?? { self, neighbours: channels.map(() => []) };
      concept.neighbours[channel] = list.map(toNeighbour);
      concepts.set(id, concept);
    }
  });
  return [...concepts].map(([id, { self, neighbours }]) => compare(id, self, neighbours, channels, first));
}

/** The number of `first` candidates and those that are equal to the last of them. */
function compare(
  id: string,
  self: number,
  neighbours: readonly (readonly SharedNeighbour[])[],
  channels: Channels,
  first: number,
): Compared {
  const totals = neighbours.map(totalMass);
  const factors = channels.map(({ factor }) => factor);
  const ranked = rankCandidates(self, neighbours, factors, totals);
  const last = ranked[first - 1]?.rank;
  const candidates = last === undefined ? ranked.slice(0, first) : ranked.filter(({ rank }) => rank >= last);
  return { id, neighbours, totals, candidates: first === 0 ? [] : candidates };
}

function toNeighbour([id, weight, degree, others, weights]: readonly [
  string,
  number | null,
  number,
  number[],
  number[],
]): SharedNeighbour {
  return { id, weight: hundredths(weight), degree, others, weights: weights.map(hundredths) };
}

function firstOf(candidates: readonly Candidate[], idOf: (other: number) => string, first: number): Candidate[] {
  return [...candidates].sort((a, b) => b.rank - a.rank || compareText(idOf(a.other), idOf(b.other))).slice(0, first);
}

function toCoOccurrence(
  { neighbours, totals }: Compared,
  ranked: readonly Candidate[],
  channels: Channels,
  idOf: (other: number) => string,
  totalsOf: (other: number) => readonly number[],
): CoOccurrence {
  const shown = sharedNeighbours(
    ranked.map(({ other }) => other),
    neighbours,
    channels.map(({ factor }) => factor),
  );
  return {
    totals,
    others: ranked.map(({ other, shared }, i) => ({
      id: idOf(other),
      shared,
      totals: totalsOf(other),
      neighbours: shown[i] ?? [],
    })),
  };
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
      WITH n.id AS id, r.weight AS weight, COUNT { (n)${back}[:${type}]${forth}() } AS degree, others, weights
      RETURN collect([id, weight, degree, others, weights]) AS list
    }
    RETURN version, id, id(c), list`;
}
