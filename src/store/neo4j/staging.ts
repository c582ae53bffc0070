import { randomUUID } from 'node:crypto';
import { Conflict } from '../../domain/errors.ts';
import { CONCEPT_KINDS } from '../../domain/ontology.ts';
import type { Connection, Run } from './connection.ts';
import { kindLabel } from './cypher.ts';
import { GRAPH, STAGED, type Side } from './side.ts';

/** Nodes that are removed in one transaction, each with its relationships. */
const REMOVED_AT_ONCE = 1_000;

/** Where a load puts what is new, in transactions of its own, before anybody sees it. */
export interface Staging {
  /** Makes this the load that stages, and removes what one that broke off has left. Needs the graph's write lock. */
  begin(): Promise<void>;
  /** One transaction. Throws Conflict when another load has begun since. */
  write(work: (run: Run) => Promise<unknown>): Promise<void>;
  /** Removes all that is staged. Throws Conflict when another load has begun since. */
  clear(): Promise<void>;
}

export function createStaging(connection: Connection): Staging {
  const load = randomUUID();
  const write: Staging['write'] = (work) =>
    connection.writeOnce(async (run) => {
      await assertOwn(run, load);
      await work(run);
    });
  const clear = async (): Promise<void> => {
    for (const label of [STAGED.concept, STAGED.identifier, STAGED.chunk]) await removeAll(label, write);
  };
  return {
    begin: async () => {
      await connection.writeOnce((run) => run("MERGE (m:Meta {name: 'staging'}) SET m.load = $load", { load }));
      await clear();
    },
    write,
    clear,
  };
}

/**
 * A fencing token. A killed process may leave a transaction that the server is still committing: writing to this node
 * first, the next load waits for it, and whatever of the dead load comes later finds another load's token.
 */
async function assertOwn(run: Run, load: string): Promise<void> {
  const [row] = await run("MATCH (m:Meta {name: 'staging'}) SET m.writer = randomUUID() RETURN m.load");
  if (row?.[0] === load) return;
  throw new Conflict('Another load has begun since this one lost its place: start it again when the other is through.');
}

async function removeAll(label: Side[keyof Side], write: Staging['write']): Promise<void> {
  let removed: unknown;
  do {
    await write(async (run) => {
      const rows = await run(`MATCH (n:${label}) WITH n LIMIT ${REMOVED_AT_ONCE} DETACH DELETE n RETURN count(*)`);
      removed = rows[0]?.[0];
    });
  } while (removed === REMOVED_AT_ONCE);
}

const KIND_LABELS = Object.fromEntries(CONCEPT_KINDS.map((kind) => [kind, kindLabel(kind)]));

/** Makes all that is staged part of the graph: only labels change. Visible when the transaction commits. */
export async function flip(run: Run): Promise<void> {
  await run(`MATCH (c:${STAGED.concept}) SET c:${GRAPH.concept}:$($labels[c.kind]) REMOVE c:${STAGED.concept}`, {
    labels: KIND_LABELS,
  });
  for (const part of ['identifier', 'chunk'] as const) {
    await run(`MATCH (n:${STAGED[part]}) SET n:${GRAPH[part]} REMOVE n:${STAGED[part]}`);
  }
}
