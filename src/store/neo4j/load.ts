import type { Change } from '../../domain/change.ts';
import { withdrawnButHeld } from '../check-plan.ts';
import type { CommitResult, LoadOptions } from '../graph-store.ts';
import { touchedBy } from '../plan-commit.ts';
import { logChanges, logCommit } from './change-log.ts';
import { lockVersion } from './commit.ts';
import type { Connection, Run } from './connection.ts';
import { emptyMemory, meets, planBatch, type DividedPlan, type LoadMemory } from './load-batch.ts';
import { readHolding } from './read-current.ts';
import { STAGED } from './side.ts';
import { createStaging, flip, type Staging } from './staging.ts';
import { createRelations, deleteConcepts, writePlan } from './write-plan.ts';

/** Changes that are planned and written at once. */
const BATCH = 5_000;

/**
 * One transaction holds the graph's write lock from beginning to end and changes what is there; what is new is staged
 * out of sight by transactions of its own and shown by that one when all is there. Breaking off anywhere, the graph is
 * as before. See `docs/decisions/0014-loading-into-neo4j.md`.
 */
export async function load(
  connection: Connection,
  batches: AsyncIterable<readonly Change[]>,
  { actor, onProgress }: LoadOptions,
  batchSize = BATCH,
): Promise<CommitResult> {
  const staging = createStaging(connection);
  try {
    return await connection.writeOnce(async (run) => {
      const version = await lockVersion(run);
      await staging.begin();
      const memory = emptyMemory();
      const applied = await writeBatches(run, staging, evenBatches(batches, batchSize), {
        version: version + 1,
        memory,
        onProgress,
      });
      if (applied === 0) return { version, applied };
      await flip(run);
      await createRelations(run, [...memory.between.values()]);
      await deleteUnheld(run, [...memory.withdrawn]);
      await logCommit(run, version + 1, actor);
      return { version: version + 1, applied };
    });
  } catch (error) {
    // Where this fails as well the next load sees to it.
    await staging.clear().catch(() => undefined);
    throw error;
  }
}

interface BatchOptions {
  readonly version: number;
  readonly memory: LoadMemory;
  readonly onProgress: LoadOptions['onProgress'];
}

/** Answers the number of changes that made a difference. A batch is planned while the one before is being written. */
async function writeBatches(
  run: Run,
  staging: Staging,
  batches: AsyncIterable<readonly Change[]>,
  { version, memory, onProgress }: BatchOptions,
): Promise<number> {
  let [taken, applied, chunks] = [0, 0, 0];
  const write = async ({ changes, graph, staged }: DividedPlan): Promise<void> => {
    if (changes.length === 0) return;
    const stage = staging.write(async (runStaged) => {
      await writePlan(runStaged, staged, STAGED);
      chunks = await logChanges(runStaged, version, changes, chunks, STAGED);
    });
    await bothOf(stage, writePlan(run, graph));
    applied += changes.length;
  };
  let last: DividedPlan | null = null;
  let writing = Promise.resolve();
  const next = async (batch: readonly Change[]): Promise<DividedPlan> => {
    const touched = touchedBy(batch);
    if (last !== null && meets(last, touched)) await writing;
    return planBatch(run, batch, touched, memory);
  };
  try {
    for await (const batch of batches) {
      [last] = await bothOf(next(batch), writing);
      writing = write(last);
      // Told below; without a listener meanwhile, the process would end.
      writing.catch(() => undefined);
      taken += batch.length;
      onProgress?.(taken);
    }
  } finally {
    await Promise.allSettled([writing]);
  }
  await writing;
  return applied;
}

/** The results of both when both are through, so that nothing goes on behind the back of who catches the error. */
async function bothOf<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}

async function deleteUnheld(run: Run, ids: readonly string[]): Promise<void> {
  for (const [id, [relation]] of await readHolding(run, ids)) {
    if (relation) throw withdrawnButHeld(id, relation);
  }
  await deleteConcepts(run, ids);
}

/** The stream cut into pieces of one size. */
async function* evenBatches(batches: AsyncIterable<readonly Change[]>, size: number): AsyncIterable<readonly Change[]> {
  let rest: Change[] = [];
  for await (const batch of batches) {
    rest = rest.concat(batch);
    let start = 0;
    for (; rest.length - start >= size; start += size) yield rest.slice(start, start + size);
    rest = rest.slice(start);
  }
  if (rest.length > 0) yield rest;
}
