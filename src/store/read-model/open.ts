import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../embedded/open.ts';
import type { GraphStore, Health } from '../graph-store.ts';
import { Follower } from './follower.ts';
import { hydrate } from './hydrate.ts';

export interface ReadModelOptions {
  /** Milliseconds between two looks at the primary's change log: the bound of staleness while it can be reached. */
  readonly intervalMs: number;
}

/** Beyond so many intervals without news the model is no longer fresh enough to be ready. */
const PATIENCE = 20;

/**
 * A store that reads from a copy of the primary in this process and writes to the primary. What this process writes is
 * read by it at once; what others write is read by it `intervalMs` later at most, as long as the primary answers. The
 * copy lives in a directory of its own that goes with the process.
 */
export async function openReadModel(primary: GraphStore, { intervalMs }: ReadModelOptions): Promise<GraphStore> {
  const directory = await mkdtemp(join(tmpdir(), 'skills-graph-read-model-'));
  const replica = await openEmbeddedStore({ directory });
  const close = async (): Promise<void> => {
    await replica.close();
    await primary.close();
    await rm(directory, { recursive: true, force: true });
  };
  const follower = await follow(primary, replica, intervalMs).catch(async (error: unknown) => {
    await close();
    throw error;
  });

  const health = async (): Promise<Health> => {
    const readModel = follower.freshness;
    const { ageMs } = readModel;
    if (ageMs <= intervalMs * PATIENCE) return { ...(await replica.health()), readModel };
    const { problem } = await primary.health();
    const cause = problem ?? (follower.problem instanceof Error ? follower.problem.message : 'the primary is slow');
    return { ok: false, problem: `The read model is ${ageMs} ms old: ${cause}`, readModel };
  };

  return {
    engine: primary.engine,
    findConcepts: (ids, options) => replica.findConcepts(ids, options),
    findConceptNow: (id) => replica.findConceptNow?.(id) ?? null,
    findByIdentifiers: (identifiers, options) => replica.findByIdentifiers(identifiers, options),
    findLabels: (ids, options) => replica.findLabels(ids, options),
    findContributions: (ids, options) => replica.findContributions(ids, options),
    findRelationAssertions: (keys, options) => replica.findRelationAssertions(keys, options),
    listConcepts: (filter, page, options) => replica.listConcepts(filter, page, options),
    search: (query, page, options) => replica.search(query, page, options),
    suggest: (query, first, options) => replica.suggest(query, first, options),
    neighbours: (ids, filter, page, options) => replica.neighbours(ids, filter, page, options),
    neighboursNow: (id, filter, page) => replica.neighboursNow?.(id, filter, page),
    relationCounts: (ids, options) => replica.relationCounts(ids, options),
    relationCountsNow: (id) => replica.relationCountsNow?.(id) ?? [],
    subgraph: (request, options) => replica.subgraph(request, options),
    closure: (request, options) => replica.closure(request, options),
    shortestPaths: (request, options) => replica.shortestPaths(request, options),
    shortestPathsNow: (request) => replica.shortestPathsNow?.(request),
    listRelations: (types, options) => replica.listRelations(types, options),
    coOccurrence: (request, options) => replica.coOccurrence(request, options),
    coOccurrenceNow: (request) => replica.coOccurrenceNow?.(request),
    listLabels: (kinds, options) => replica.listLabels(kinds, options),
    topology: (types, options) => replica.topology(types, options),
    assertedBy: (source, options) => primary.assertedBy(source, options),
    changesAfter: (version, limit, options) => primary.changesAfter(version, limit, options),
    version: () => Promise.resolve(follower.freshness.version),
    stats: async (options) => ({ ...(await replica.stats(options)), version: follower.freshness.version }),
    health,
    commit: async (batch) => {
      const result = await primary.commit(batch);
      await follower.catchUp();
      return result;
    },
    load: async (batches, options) => {
      const result = await primary.load(batches, options);
      await follower.catchUp();
      return result;
    },
    freshness: () => follower.freshness,
    versionNow: () => follower.freshness.version,
    close: async () => {
      await follower.stop();
      await close();
    },
  };
}

async function follow(primary: GraphStore, replica: GraphStore, intervalMs: number): Promise<Follower> {
  const follower = new Follower(primary, replica, await hydrate(primary, replica), intervalMs);
  await follower.catchUp();
  follower.start();
  return follower;
}
