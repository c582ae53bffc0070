import type { Change } from '../../domain/change.ts';
import type { LoggedCommit, ReadOptions } from '../graph-store.ts';
import { packChanges, unpackChanges } from '../pack-changes.ts';
import { integer, type Connection, type Run } from './connection.ts';
import { GRAPH } from './side.ts';

/** Changes in one `(:CommitChunk)`, so that no property grows with the size of a load. */
const CHUNK = 1_000;

const COMMITS = `
  MATCH (c:Commit) WHERE c.version > $version
  WITH c ORDER BY c.version LIMIT $limit
  RETURN c.version, c.at, c.actor, COLLECT {
    MATCH (k:CommitChunk {version: c.version}) RETURN k.changes ORDER BY k.position
  }`;

export async function changesAfter(
  connection: Connection,
  version: number,
  limit: number,
  options?: ReadOptions,
): Promise<LoggedCommit[]> {
  const rows = await connection.read(COMMITS, { version, limit: integer(Math.max(0, limit)) }, options);
  return rows.map(([number, at, actor, chunks]) => ({
    version: number as number,
    at: at as string,
    actor: actor as string,
    changes: (chunks as Int8Array[]).flatMap((bytes) => unpackChanges(Uint8Array.from(bytes))),
  }));
}

/** Appends to the log of a version that is being written; `position` is the number of chunks that it has so far. */
export async function logChanges(
  run: Run,
  version: number,
  changes: readonly Change[],
  position = 0,
  side = GRAPH,
): Promise<number> {
  const chunks: { position: unknown; changes: Int8Array }[] = [];
  for (let start = 0; start < changes.length; start += CHUNK) {
    const packed = new Int8Array(packChanges(changes.slice(start, start + CHUNK)));
    chunks.push({ position: integer(position + chunks.length), changes: packed });
  }
  await run(
    `UNWIND $chunks AS chunk
     CREATE (:${side.chunk} {version: $version, position: chunk.position, changes: chunk.changes})`,
    { version: integer(version), chunks },
  );
  return position + chunks.length;
}

/** Takes the graph to the version and says who did it. */
export async function logCommit(run: Run, version: number, actor: string): Promise<void> {
  await run(
    `MATCH (m:Meta {name: 'graph'}) SET m.version = $version
     CREATE (:Commit {version: $version, at: $at, actor: $actor})`,
    { version: integer(version), at: new Date().toISOString(), actor },
  );
}
