import type { Change } from '../../domain/change.ts';
import { withdrawnButHeld } from '../check-plan.ts';
import type { CommitResult, LoadOptions } from '../graph-store.ts';
import { planCommit, touchedBy, type CommitPlan } from '../plan-commit.ts';
import { logChanges, logCommit } from './change-log.ts';
import { lockVersion } from './commit.ts';
import type { Connection, Run } from './connection.ts';
import { readConcepts, readEnds, readHolding, readOwners, readRelations } from './read-current.ts';
import { deleteConcepts, writePlan } from './write-plan.ts';

/** Changes that are planned and written at once. */
const BATCH = 5_000;

/** One transaction over the whole stream: when it breaks off, the graph is as before. */
export async function load(
  connection: Connection,
  batches: AsyncIterable<readonly Change[]>,
  { actor, onProgress }: LoadOptions,
): Promise<CommitResult> {
  return connection.writeOnce(async (run) => {
    const version = await lockVersion(run);
    const withdrawn = new Set<string>();
    let taken = 0;
    let applied = 0;
    let chunks = 0;
    for await (const batch of evenBatches(batches)) {
      const plan = await planBatch(run, batch, withdrawn);
      await writePlan(run, plan);
      chunks = await logChanges(run, version + 1, plan.changes, chunks);
      applied += plan.changes.length;
      taken += batch.length;
      onProgress?.(taken);
    }
    await deleteUnheld(run, [...withdrawn]);
    if (applied === 0) return { version, applied };
    await logCommit(run, version + 1, actor);
    return { version: version + 1, applied };
  });
}

/**
 * Concepts without a word stay as empty nodes until the end, since their relations may be withdrawn later in the
 * stream; for the plan they are gone.
 */
async function planBatch(run: Run, batch: readonly Change[], withdrawn: Set<string>): Promise<CommitPlan> {
  const touched = touchedBy(batch);
  const concepts = await readConcepts(run, touched.concepts);
  const ends = await readEnds(run, touched.ends);
  for (const id of withdrawn) {
    concepts.delete(id);
    ends.delete(id);
  }
  const plan = planCommit(
    {
      concepts,
      ends,
      relations: await readRelations(run, touched.relations),
      owners: await readOwners(run, touched.identifiers),
      holding: null,
    },
    batch,
  );
  plan.concepts.forEach(({ stored }) => withdrawn.delete(stored.id));
  plan.deletedConcepts.forEach(({ id }) => withdrawn.add(id));
  return plan;
}

async function deleteUnheld(run: Run, ids: readonly string[]): Promise<void> {
  for (const [id, [relation]] of await readHolding(run, ids)) {
    if (relation) throw withdrawnButHeld(id, relation);
  }
  await deleteConcepts(run, ids);
}

/** The stream cut into pieces of one size. */
async function* evenBatches(batches: AsyncIterable<readonly Change[]>): AsyncIterable<readonly Change[]> {
  let rest: Change[] = [];
  for await (const batch of batches) {
    rest = rest.concat(batch);
    let start = 0;
    for (; rest.length - start >= BATCH; start += BATCH) yield rest.slice(start, start + BATCH);
    rest = rest.slice(start);
  }
  if (rest.length > 0) yield rest;
}
