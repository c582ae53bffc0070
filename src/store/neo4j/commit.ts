import { Conflict } from '../../domain/errors.ts';
import { acyclicChecks, assertNoCycle } from '../check-plan.ts';
import type { CommitBatch, CommitResult } from '../graph-store.ts';
import { planCommit, touchedBy } from '../plan-commit.ts';
import { logChanges, logCommit } from './change-log.ts';
import type { Connection, Run } from './connection.ts';
import { readConcepts, readEnds, readHolding, readOwners, readReachable, readRelations } from './read-current.ts';
import { deleteConcepts, writePlan } from './write-plan.ts';

/** Reads, decides and writes in one transaction that holds the graph's write lock from its first statement. */
export async function commit(connection: Connection, batch: CommitBatch): Promise<CommitResult> {
  return connection.write(async (run) => {
    const version = await lockVersion(run);
    if (batch.expectedVersion !== undefined && batch.expectedVersion !== version) throw stale(batch, version);
    const touched = touchedBy(batch.changes);
    const plan = planCommit(
      {
        concepts: await readConcepts(run, touched.concepts),
        ends: await readEnds(run, touched.ends),
        relations: await readRelations(run, touched.relations),
        owners: await readOwners(run, touched.identifiers),
        holding: await readHolding(run, touched.withdrawn),
      },
      batch.changes,
    );
    for (const check of acyclicChecks(plan)) assertNoCycle(plan, check.type, await readReachable(run, check));
    if (plan.changes.length === 0) return { version, applied: 0 };
    await writePlan(run, plan);
    await deleteConcepts(
      run,
      plan.deletedConcepts.map(({ id }) => id),
    );
    await logChanges(run, version + 1, plan.changes);
    await logCommit(run, version + 1, batch.actor);
    return { version: version + 1, applied: plan.changes.length };
  });
}

/** The current version. Writing to its node first makes commits wait for each other, here and in other processes. */
export async function lockVersion(run: Run): Promise<number> {
  const rows = await run("MATCH (m:Meta {name: 'graph'}) SET m.writer = randomUUID() RETURN m.version");
  return Number(rows[0]?.[0] ?? 0);
}

function stale({ expectedVersion }: CommitBatch, version: number): Conflict {
  return new Conflict(
    `The graph is at version ${version}, and the write expects ${expectedVersion ?? 0}: read again what changed, then write.`,
    { version, expectedVersion },
  );
}
