import type { Channel, ReadOptions } from '../graph-store.ts';
import { integer, type Connection } from './connection.ts';
import { unique } from './rows.ts';
import { SETTLED_VERSION } from './settled-version.ts';
import { hundredths, totalMass } from './shared-mass.ts';

/** Concepts of which numbers are kept at most; beyond that it begins anew. */
const MOST_KEPT = 200_000;

/** What is known at one version of the graph. It follows from that version, and goes when another one is seen. */
interface Known {
  readonly version: number;
  readonly ids: Map<number, string>;
  /** By channel. */
  readonly totals: Map<string, Map<number, number>>;
}

/** Answers by concept, and the version that they were read at. */
export interface Found<T> {
  readonly version: number;
  readonly values: ReadonlyMap<number, T>;
}

/**
 * Ids and masses of concepts by their number in the database. Whoever asks has just read the graph's version, and gets
 * what is known at that version; the database is asked for the rest, and tells the version again.
 */
export class KeptTotals {
  readonly #connection: Connection;
  #known: Known = nothingAt(-1);

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  findIds(version: number, concepts: readonly number[], options?: ReadOptions): Promise<Found<string>> {
    const { ids } = this.#at(version);
    return this.#complete(version, ids, concepts, IDS, ([, , id]) => id as string, options);
  }

  /** Mass of each concept's neighbours along the channel. */
  findTotals(
    version: number,
    channel: Channel,
    concepts: readonly number[],
    options?: ReadOptions,
  ): Promise<Found<number>> {
    const { totals } = this.#at(version);
    const key = `${channel.type} ${channel.direction}`;
    const known = totals.get(key) ?? new Map<number, number>();
    totals.set(key, known);
    return this.#complete(version, known, concepts, masses(channel), toTotal, options);
  }

  async #complete<T>(
    version: number,
    known: Map<number, T>,
    concepts: readonly number[],
    statement: string,
    read: (row: readonly unknown[]) => T,
    options?: ReadOptions,
  ): Promise<Found<T>> {
    const missing = unique(concepts).filter((concept) => !known.has(concept));
    if (missing.length === 0) return { version, values: known };
    const rows = await this.#connection.read(statement, { concepts: missing.map(integer) }, options);
    const at = (rows[0]?.[0] ?? version) as number;
    const fresh = rows.map((row): [number, T] => [row[1] as number, read(row)]);
    if (at !== version) return { version: at, values: new Map([...known, ...fresh]) };
    for (const [concept, value] of fresh) known.set(concept, value);
    return { version, values: known };
  }

  #at(version: number): Known {
    const isFull = this.#known.ids.size > MOST_KEPT;
    if (this.#known.version !== version || isFull) this.#known = nothingAt(version);
    return this.#known;
  }
}

function nothingAt(version: number): Known {
  return { version, ids: new Map(), totals: new Map() };
}

const CONCEPTS = `
  ${SETTLED_VERSION}
  UNWIND $concepts AS number
  MATCH (c:Concept) WHERE id(c) = number`;

const IDS = `${CONCEPTS} RETURN version, number, c.id`;

/** With weight and degree of each neighbour along the channel. */
function masses({ type, direction }: Channel): string {
  const [left, right, back, forth] = direction === 'OUT' ? ['-', '->', '<-', '-'] : ['<-', '-', '-', '->'];
  return `${CONCEPTS} RETURN version, number, COLLECT {
    MATCH (c)${left}[r:${type}]${right}(n) RETURN [r.weight, COUNT { (n)${back}[:${type}]${forth}() }]
  }`;
}

function toTotal([, , list]: readonly unknown[]): number {
  const neighbours = list as (readonly [number | null, number])[];
  return totalMass(neighbours.map(([weight, degree]) => ({ weight: hundredths(weight), degree })));
}
