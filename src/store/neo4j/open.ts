import type { CommitResult, GraphStore, PageRequest, ReadOptions, SearchQuery } from '../graph-store.ts';
import { assertedBy } from './asserted-by.ts';
import { batchReads } from './batched-reads.ts';
import { Batches } from './batches.ts';
import { changesAfter } from './change-log.ts';
import { closure } from './closure.ts';
import { createCoOccurrence } from './co-occurrence.ts';
import { commit } from './commit.ts';
import { Connection, type ConnectionOptions } from './connection.ts';
import { findByIdentifiers, findConcepts, findContributions, findLabels, findRelationAssertions } from './find.ts';
import { KeptConcepts } from './kept-concepts.ts';
import { keepReads } from './kept-reads.ts';
import { KeptTopology, SETTLED_MS } from './kept-topology.ts';
import { listConcepts } from './list-concepts.ts';
import { listLabels } from './list-labels.ts';
import { listRelations } from './list-relations.ts';
import { load } from './load.ts';
import { migrate } from './migrate.ts';
import { neighbours } from './neighbours.ts';
import { OperationVersions } from './operation-versions.ts';
import { relationCounts } from './relation-counts.ts';
import { search, suggest, type FoundPage } from './search.ts';
import { shortestPaths } from './shortest-paths.ts';
import { health, stats, version } from './statistics.ts';
import { subgraph } from './subgraph.ts';
import { topology } from './topology.ts';

/**
 * Opens a graph that is kept in a Neo4j database and brings the database to the newest layout. Throws
 * StoreUnavailable when it cannot be reached, refuses the user, or is of a newer layout.
 */
export async function openNeo4jStore(options: ConnectionOptions, keeping?: Keeping): Promise<GraphStore> {
  const connection = new Connection(options);
  try {
    await migrate(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return createNeo4jStore(connection, keeping);
}

/** What the store keeps in memory, see `KeptTopology`. */
export interface Keeping {
  /** How long a version has to stand before its relations are kept; Infinity for never. */
  readonly settledMs?: number;
}

/** The store over a database that has the newest layout. */
export function createNeo4jStore(connection: Connection, { settledMs = SETTLED_MS }: Keeping = {}): GraphStore {
  const batches = new Batches();
  const statements = statementsOver(connection, batches);
  const batched = batchReads(statements, batches);
  const versions = new OperationVersions((options) => batched.version(options));
  const topology = new KeptTopology(connection, { versions, settledMs });
  const concepts = new KeptConcepts({ versions, askConcepts: batched.findConcepts });
  const acknowledged = (result: CommitResult): CommitResult => {
    versions.written();
    return result;
  };
  return {
    ...statements,
    ...batched,
    ...keepReads({ ...statements, ...batched }, topology),
    findConcepts: (ids, options) => concepts.find(ids, options),
    findConceptNow: (id, options) => concepts.findNow(id, options),
    search: async (query, page, options) => {
      const ask = (): Promise<FoundPage> => statements.search(query, page, options);
      return (await versions.learn(options, ask, ({ version }) => version)).page;
    },
    version: (options) => versions.find(options),
    commit: async (batch) => acknowledged(await statements.commit(batch)),
    load: async (batches, options) => acknowledged(await statements.load(batches, options)),
    close: () => {
      topology.close();
      return connection.close();
    },
  };
}

/** Some tell the version of the graph as well. */
type Statements = Omit<GraphStore, 'findConcepts' | 'search'> &
  Parameters<typeof batchReads>[0] & {
    readonly search: (query: SearchQuery, page: PageRequest, options?: ReadOptions) => Promise<FoundPage>;
  };

/** Reads that cannot simply be asked about a longer list see to batches themselves. */
function statementsOver(connection: Connection, batches: Batches): Statements {
  return {
    engine: 'neo4j',
    findConcepts: (ids, options) => findConcepts(connection, ids, options),
    findByIdentifiers: (identifiers, options) => findByIdentifiers(connection, identifiers, options),
    findLabels: (ids, options) => findLabels(connection, ids, options),
    findContributions: (ids, options) => findContributions(connection, ids, options),
    findRelationAssertions: (keys, options) => findRelationAssertions(connection, keys, options),
    listConcepts: (filter, page, options) => listConcepts(connection, filter, page, options),
    search: (query, page, options) => search(connection, batches, query, page, options),
    suggest: (query, first, options) => suggest(connection, query, first, options),
    neighbours: (ids, filter, page, options) => neighbours(connection, ids, filter, page, options),
    relationCounts: (ids, options) => relationCounts(connection, ids, options),
    subgraph: (request, options) => subgraph(connection, request, options),
    closure: (request, options) => closure(connection, batches, request, options),
    shortestPaths: (request, options) => shortestPaths(connection, batches, request, options),
    listRelations: (types, options) => listRelations(connection, types, options),
    coOccurrence: createCoOccurrence(connection),
    listLabels: (kinds, options) => listLabels(connection, kinds, options),
    topology: (types, options) => topology(connection, types, options),
    commit: (batch) => commit(connection, batch),
    load: (batches, options) => load(connection, batches, options),
    assertedBy: (source, options) => assertedBy(connection, source, options),
    changesAfter: (after, limit, options) => changesAfter(connection, after, limit, options),
    version: (options) => version(connection, options),
    stats: (options) => stats(connection, options),
    health: () => health(connection),
    close: () => connection.close(),
  };
}
