import type { Change } from '../../domain/change.ts';
import type { RelationType } from '../../domain/ontology.ts';
import { withdrawnButHeld } from '../check-plan.ts';
import { giveWay } from '../give-way.ts';
import type { CommitResult, LoadOptions } from '../graph-store.ts';
import { planCommit, touchedBy } from '../plan-commit.ts';
import type { Connection } from './connection.ts';
import { readCurrentGraph } from './current-graph.ts';
import { logChanges, logCommit } from './log.ts';
import type { Numbers } from './numbers.ts';
import type { Topology } from '../topology/topology.ts';
import { writePlan } from './write-plan.ts';

/** Changes planned and written in one go; readers get their turn in between. */
const SLICE = 500;

/**
 * Writes a stream of batches in one transaction, which stays open: the caller commits it, or rolls it back when
 * `applied` is 0 or this throws.
 */
export async function writeLoad(
  connection: Connection,
  topology: Topology,
  version: number,
  batches: AsyncIterable<readonly Change[]>,
  { actor, onProgress }: LoadOptions,
): Promise<CommitResult> {
  const numbers = new LoadNumbers(topology);
  const removed = new Map<number, string>();
  let [applied, taken, chunk] = [0, 0, 0];
  connection.exec('BEGIN IMMEDIATE');
  logCommit(connection, version, actor);
  for await (const batch of batches) {
    for (let start = 0; start < batch.length; start += SLICE) {
      const changes = batch.slice(start, start + SLICE);
      const current = readCurrentGraph(connection, touchedBy(changes), (id) => numbers.nodeOf(id), true);
      const plan = planCommit(current, changes);
      writePlan(connection, plan, numbers);
      if (plan.changes.length > 0) logChanges(connection, version, chunk++, plan.changes);
      for (const { id } of plan.deletedConcepts) removed.set(numbers.nodeOf(id) ?? 0, id);
      applied += plan.changes.length;
      taken += changes.length;
      onProgress?.(taken);
      await giveWay(batches);
    }
  }
  assertNothingHolds(connection, removed);
  return { version, applied };
}

/** A concept may be withdrawn before its relations, but at the end no relation may be left without it. */
function assertNothingHolds(connection: Connection, removed: ReadonlyMap<number, string>): void {
  for (const [node, id] of removed) {
    if (connection.get('SELECT 1 FROM concepts WHERE node = ?', [node])) continue;
    const sql = 'SELECT type, from_node, to_node FROM relations WHERE from_node = ?1 OR to_node = ?1 LIMIT 1';
    const row = connection.get<[RelationType, number, number]>(sql, [node]);
    if (!row) continue;
    const idOf = (end: number): string =>
      removed.get(end) ?? connection.get<[string]>('SELECT id FROM concepts WHERE node = ?', [end])?.[0] ?? '';
    throw withdrawnButHeld(id, { type: row[0], from: idOf(row[1]), to: idOf(row[2]) });
  }
}

/** Numbers after all that are in use; a concept that vanishes and comes back in the same load keeps its own. */
class LoadNumbers implements Numbers {
  readonly #topology: Topology;
  readonly #added = new Map<string, number>();
  #nextNode: number;
  #nextSlot: number;

  constructor(topology: Topology) {
    this.#topology = topology;
    this.#nextNode = Math.max(1, topology.concepts.end);
    this.#nextSlot = topology.labels.end;
  }

  nodeOf(id: string): number | undefined {
    return this.#topology.concepts.node(id) ?? this.#added.get(id);
  }

  newNode(id: string): number {
    this.#added.set(id, this.#nextNode);
    return this.#nextNode++;
  }

  newSlot(): number {
    return this.#nextSlot++;
  }
}
