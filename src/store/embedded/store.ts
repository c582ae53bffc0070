import type { Change } from '../../domain/change.ts';
import type { Concept, Contribution, Identifier, Label } from '../../domain/concept.ts';
import { StoreUnavailable } from '../../domain/errors.ts';
import { CONCEPT_KINDS, RELATION_TYPES, type ConceptKind, type RelationType } from '../../domain/ontology.ts';
import type { Relation, RelationAssertion, RelationKey } from '../../domain/relation.ts';
import { giveWay } from '../give-way.ts';
import type * as Store from '../graph-store.ts';
import { assertedBy } from './asserted-by.ts';
import { coOccurrence } from '../topology/co-occurrence.ts';
import { closure } from '../topology/closure.ts';
import { KnownPrefixes } from './known-prefixes.ts';
import { commitBatch, type Graph } from './commit.ts';
import type { Connection } from './connection.ts';
import { exportTopology } from '../topology/export-topology.ts';
import { listConcepts } from './list-concepts.ts';
import { listLabels } from './list-labels.ts';
import { listRelations } from '../topology/list-relations.ts';
import { writeLoad } from './load.ts';
import { changesAfter } from './log.ts';
import { neighbours, neighboursAtOnce, type ReadConcept } from '../topology/neighbours.ts';
import { readTopology } from './read-topology.ts';
import { findAssertions, findOwners, forEachConcept, Records } from './records.ts';
import { relationCounts } from '../topology/relation-counts.ts';
import { search, suggest, type SearchIndex } from './search.ts';
import { shortestPaths } from '../topology/shortest-paths.ts';
import { subgraph } from '../topology/subgraph.ts';
import type { Topology } from '../topology/topology.ts';
import { withinTurn } from '../give-way.ts';
import { throwIfAborted, Turns, type Work } from '../topology/turns.ts';

/** Three connections: one holds the directory, one writes, and one reads what is committed, also during a load. */
export interface Connections {
  readonly lock: Connection;
  readonly writer: Connection;
  readonly reader: Connection;
}

/** The engine that needs no server: texts and log in SQLite, topology in memory. Made by `openEmbeddedStore`. */
export class EmbeddedStore implements Store.GraphStore {
  readonly engine = 'embedded';
  readonly #connections: Connections;
  readonly #graph: Graph;
  readonly #records: Records;
  readonly #prefixes = new KnownPrefixes();
  readonly #turns = new Turns();
  readonly #readConcept: ReadConcept = (topology, node) =>
    topology === this.#graph.topology ? this.#records.concept(topology, node) : undefined;
  #isOpen = true;

  constructor(connections: Connections, graph: Graph) {
    this.#connections = connections;
    this.#graph = graph;
    this.#records = new Records(connections.reader);
  }

  findConcepts(ids: readonly string[], options?: Store.ReadOptions): Promise<(Concept | null)[]> {
    return this.#read(options, (topology) =>
      forEachConcept<Concept | null>(
        topology,
        ids,
        () => null,
        (node) => this.#records.concept(topology, node),
      ),
    );
  }

  findConceptNow(id: string): Concept | null {
    this.#assertOpen();
    const { topology } = this.#graph;
    const node = topology.concepts.node(id);
    return node === undefined ? null : this.#records.concept(topology, node);
  }

  findByIdentifiers(identifiers: readonly Identifier[], options?: Store.ReadOptions): Promise<(string | null)[]> {
    return this.#read(options, (topology) => findOwners(topology, this.#records, identifiers));
  }

  findLabels(ids: readonly string[], options?: Store.ReadOptions): Promise<Label[][]> {
    return this.#read(options, (topology) =>
      forEachConcept<Label[]>(
        topology,
        ids,
        () => [],
        (node) => this.#records.labels(node),
      ),
    );
  }

  findContributions(ids: readonly string[], options?: Store.ReadOptions): Promise<Contribution[][]> {
    return this.#read(options, (topology) =>
      forEachConcept<Contribution[]>(
        topology,
        ids,
        () => [],
        (node) => this.#records.contributions(node),
      ),
    );
  }

  findRelationAssertions(keys: readonly RelationKey[], options?: Store.ReadOptions): Promise<RelationAssertion[][]> {
    return this.#read(options, (topology) => findAssertions(topology, this.#records, keys));
  }

  listConcepts(
    filter: Store.ConceptFilter,
    page: Store.PageRequest,
    options?: Store.ReadOptions,
  ): Promise<Store.Page<Concept>> {
    return this.#readAtOnce(options, (topology) => listConcepts(topology, this.#records, filter, page));
  }

  search(
    query: Store.SearchQuery,
    page: Store.PageRequest,
    options?: Store.ReadOptions,
  ): Promise<Store.Page<Store.SearchHit>> {
    return this.#read(options, (topology) => search(this.#index(topology), query, page));
  }

  suggest(query: Store.SearchQuery, first: number, options?: Store.ReadOptions): Promise<Store.SearchHit[]> {
    return this.#read(options, (topology) => suggest(this.#index(topology), query, first));
  }

  neighbours(
    ids: readonly string[],
    filter: Store.NeighbourFilter,
    page: Store.PageRequest,
    options?: Store.ReadOptions,
  ): Promise<Store.Page<Store.Neighbour>[]> {
    return this.#read(options, (topology) => neighbours(topology, ids, filter, page, this.#readConcept));
  }

  neighboursNow(
    id: string,
    filter: Store.NeighbourFilter,
    page: Store.PageRequest,
  ): Store.Page<Store.Neighbour> | undefined {
    this.#assertOpen();
    return neighboursAtOnce(this.#graph.topology, id, filter, page, this.#readConcept);
  }

  relationCounts(ids: readonly string[], options?: Store.ReadOptions): Promise<Store.RelationCount[][]> {
    return this.#read(options, (topology) =>
      forEachConcept<Store.RelationCount[]>(
        topology,
        ids,
        () => [],
        (node) => relationCounts(topology, node),
      ),
    );
  }

  relationCountsNow(id: string): Store.RelationCount[] {
    this.#assertOpen();
    const { topology } = this.#graph;
    const node = topology.concepts.node(id);
    return node === undefined ? [] : relationCounts(topology, node);
  }

  subgraph(request: Store.SubgraphRequest, options?: Store.ReadOptions): Promise<Store.Subgraph> {
    return this.#read(options, (topology) => subgraph(topology, request));
  }

  closure(request: Store.ClosureRequest, options?: Store.ReadOptions): Promise<Store.Closure> {
    return this.#read(options, (topology) => closure(topology, request));
  }

  shortestPaths(request: Store.ShortestPathsRequest, options?: Store.ReadOptions): Promise<Store.GraphPath[]> {
    return this.#read(options, (topology) => shortestPaths(topology, request));
  }

  shortestPathsNow(request: Store.ShortestPathsRequest): Store.GraphPath[] | undefined {
    return this.#readNow((topology) => shortestPaths(topology, request));
  }

  listRelations(types: readonly RelationType[], options?: Store.ReadOptions): Promise<Relation[]> {
    return this.#read(options, (topology) => listRelations(topology, types));
  }

  coOccurrence(request: Store.CoOccurrenceRequest, options?: Store.ReadOptions): Promise<Store.Overlap[][]> {
    return this.#read(options, (topology) => coOccurrence(topology, request));
  }

  coOccurrenceNow(request: Store.CoOccurrenceRequest): Store.Overlap[][] | undefined {
    return this.#readNow((topology) => coOccurrence(topology, request));
  }

  async *listLabels(
    kinds: readonly ConceptKind[],
    options?: Store.ReadOptions,
  ): AsyncIterable<readonly Store.LabelledConcept[]> {
    this.#assertOpen();
    yield* this.#stream(listLabels(this.#graph.topology, this.#records, kinds), options);
  }

  topology(types: readonly RelationType[], options?: Store.ReadOptions): Promise<Store.Topology> {
    return this.#read(options, (topology) => exportTopology(topology, types));
  }

  commit(batch: Store.CommitBatch): Promise<Store.CommitResult> {
    return this.#turns.write(() =>
      this.#turns.alone(() => {
        this.#assertOpen();
        const { result, delta } = commitBatch(this.#connections.writer, this.#graph, batch);
        if (delta) {
          this.#records.forget(
            [...delta.concepts.map(({ node }) => node), ...delta.removedConcepts],
            [...delta.labels.map(({ slot }) => slot), ...delta.removedLabels],
          );
          this.#prefixes.forget();
        }
        return result;
      }),
    );
  }

  load(batches: AsyncIterable<readonly Change[]>, options: Store.LoadOptions): Promise<Store.CommitResult> {
    return this.#turns.write(async () => {
      this.#assertOpen();
      const { topology, version } = this.#graph;
      const { writer } = this.#connections;
      try {
        const result = await writeLoad(writer, topology, version + 1, batches, options);
        if (result.applied === 0) return { version, applied: 0 };
        await this.#publishLoad(result.version);
        return result;
      } finally {
        writer.rollback();
      }
    });
  }

  async *assertedBy(source: string, options?: Store.ReadOptions): AsyncIterable<readonly Change[]> {
    this.#assertOpen();
    yield* this.#stream(assertedBy(this.#connections.reader, source), options);
  }

  changesAfter(version: number, limit: number, options?: Store.ReadOptions): Promise<Store.LoggedCommit[]> {
    return this.#read(options, () => changesAfter(this.#connections.reader, version, limit));
  }

  version(options?: Store.ReadOptions): Promise<number> {
    return this.#readAtOnce(options, () => this.#graph.version);
  }

  versionNow(): number {
    this.#assertOpen();
    return this.#graph.version;
  }

  stats(options?: Store.ReadOptions): Promise<Store.GraphStats> {
    return this.#readAtOnce(options, ({ concepts, relations }) => {
      const kinds = CONCEPT_KINDS.map((kind, position) => ({ kind, count: concepts.ofKind(position).length }));
      const types = RELATION_TYPES.map((type, position) => ({ type, count: relations.count(position) }));
      return {
        version: this.#graph.version,
        concepts: concepts.size,
        relations: types.reduce((sum, { count }) => sum + count, 0),
        kinds: kinds.filter(({ count }) => count > 0),
        relationTypes: types.filter(({ count }) => count > 0),
      };
    });
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous, SQLite is not
  async health(): Promise<Store.Health> {
    try {
      this.#assertOpen();
      this.#connections.reader.get('SELECT 1 FROM commits LIMIT 1');
      return { ok: true, problem: null };
    } catch (error) {
      return { ok: false, problem: error instanceof Error ? error.message : String(error) };
    }
  }

  async close(): Promise<void> {
    await this.#turns.idle();
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const { lock, writer, reader } = this.#connections;
    try {
      // Closing would do so, but libsql keeps a connection until its statements are collected.
      writer.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      for (const connection of [reader, writer, lock]) connection.close();
    }
  }

  /**
   * Makes a load visible. Readers keep the old version, in memory and in the database, while the new topology is
   * built; then both change at once.
   */
  async #publishLoad(version: number): Promise<void> {
    const { writer, reader } = this.#connections;
    reader.exec('BEGIN; SELECT 1 FROM commits LIMIT 1');
    try {
      writer.exec('COMMIT');
      const topology = await this.#turns.read(() => readTopology(writer));
      await this.#turns.alone(() => {
        reader.exec('COMMIT');
        this.#graph.topology = topology;
        this.#graph.version = version;
        this.#records.forgetAll();
        this.#prefixes.forget();
      });
    } finally {
      reader.rollback();
    }
    writer.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  #index(topology: Topology): SearchIndex {
    return { connection: this.#connections.reader, topology, records: this.#records, prefixes: this.#prefixes };
  }

  /** For reads whose time grows with the question. */
  async #read<T>(options: Store.ReadOptions | undefined, work: (topology: Topology) => Work<T>): Promise<T> {
    this.#assertOpen();
    return this.#turns.read(() => work(this.#graph.topology), options);
  }

  /** The same at once; undefined where it takes longer than a turn. */
  #readNow<T>(work: (topology: Topology) => Work<T>): T | undefined {
    this.#assertOpen();
    return withinTurn(work(this.#graph.topology));
  }

  /** For reads that are short whatever is asked. */
  // eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous, memory is not
  async #readAtOnce<T>(options: Store.ReadOptions | undefined, read: (topology: Topology) => T): Promise<T> {
    this.#assertOpen();
    throwIfAborted(options?.signal);
    return read(this.#graph.topology);
  }

  /** For answers in batches, with a pause and a look at the signal after each. */
  async *#stream<T>(batches: Iterable<T>, options: Store.ReadOptions | undefined): AsyncIterable<T> {
    throwIfAborted(options?.signal);
    for (const batch of batches) {
      yield batch;
      await giveWay(options);
      this.#assertOpen();
      throwIfAborted(options?.signal);
    }
  }

  #assertOpen(): void {
    if (!this.#isOpen) throw new StoreUnavailable('The store is closed: start the service again.');
  }
}
