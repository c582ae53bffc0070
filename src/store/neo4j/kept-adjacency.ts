import { RELATION_TYPES, type RelationType } from '../../domain/ontology.ts';
import type { ReadOptions } from '../graph-store.ts';
import { Adjacency, emptyStar, type Star } from './adjacency.ts';
import type { Connection } from './connection.ts';
import { hundredths } from './shared-mass.ts';
import { version } from './statistics.ts';

/** How long a version has to stand before its relations are fetched: a graph that always changes is not worth it. */
const SETTLED_MS = 1_000;

/** Above this number of relations they are left where they are: about 10 bytes of each would be held here. */
const MOST_RELATIONS = 2_000_000;

/**
 * The relations of the graph as arrays, for as long as its version stands. They are fetched in the background when they
 * are asked for at a version that has stood for a moment, some tenths of a second for ESCO; until then there are none.
 */
export class KeptAdjacency {
  readonly #connection: Connection;
  #kept: { readonly version: number; readonly adjacency: Adjacency } | null = null;
  #seen = { version: -1, at: 0 };
  #isFetching = false;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The relations at the version that the graph has now, or null where they are not at hand. */
  async now(options?: ReadOptions): Promise<Adjacency | null> {
    const current = await version(this.#connection, options);
    if (this.#kept?.version === current) return this.#kept.adjacency;
    this.#kept = null;
    if (this.#seen.version !== current) this.#seen = { version: current, at: performance.now() };
    else if (!this.#isFetching && performance.now() - this.#seen.at >= SETTLED_MS) void this.#fetch(current);
    return null;
  }

  /** Nobody waits for it: when it fails, the next who ask begin it again, and are answered without it. */
  async #fetch(wanted: number): Promise<void> {
    this.#isFetching = true;
    try {
      const adjacency = await fetchAdjacency(this.#connection);
      if (adjacency && (await version(this.#connection)) === wanted) this.#kept = { version: wanted, adjacency };
    } catch {
      this.#kept = null;
    } finally {
      this.#isFetching = false;
      this.#seen = { version: wanted, at: performance.now() };
    }
  }
}

type StarRow = readonly [type: RelationType, from: number, to: readonly number[], weights: readonly (number | null)[]];

async function fetchAdjacency(connection: Connection): Promise<Adjacency | null> {
  const [count] = await connection.read('MATCH ()-[r]->() RETURN count(r)');
  if (Number(count?.[0]) > MOST_RELATIONS) return null;
  const concepts = await connection.read('MATCH (c:Concept) RETURN id(c), c.id');
  const places = new Map(concepts.map(([number], place) => [number as number, place]));
  const outgoing = new Map<RelationType, Star>();
  for (const type of RELATION_TYPES) {
    const rows = await connection.read(
      `MATCH (a:Concept)-[r:${type}]->(b:Concept)
       RETURN '${type}', id(a), collect(id(b)), collect(coalesce(r.weight, 1.0))`,
    );
    if (rows.length > 0) outgoing.set(type, toStar(places, rows as unknown as readonly StarRow[]));
  }
  return new Adjacency(
    concepts.map(([, id]) => id as string),
    outgoing,
  );
}

function toStar(places: ReadonlyMap<number, number>, rows: readonly StarRow[]): Star {
  const byPlace = new Map(rows.map((row) => [places.get(row[1]) ?? -1, row]));
  const total = rows.reduce((sum, [, , to]) => sum + to.length, 0);
  const star = { ...emptyStar(places.size), ends: new Uint32Array(total), weights: new Uint8Array(total) };
  let at = 0;
  for (let place = 0; place < places.size; place++) {
    const [, , to = [], weights = []] = byPlace.get(place) ?? [];
    to.forEach((end, i) => {
      star.ends[at] = places.get(end) ?? 0;
      star.weights[at++] = hundredths(weights[i] ?? null);
    });
    star.starts[place + 1] = at;
  }
  return star;
}
