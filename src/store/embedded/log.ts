import type { Change } from '../../domain/change.ts';
import type { LoggedCommit } from '../graph-store.ts';
import { packChanges, unpackChanges } from '../pack-changes.ts';
import type { Connection } from './connection.ts';
import type { Work } from '../topology/turns.ts';

/** The number of the last commit; 0 before the first. */
export function readVersion(connection: Connection): number {
  return connection.get<[number | null]>('SELECT max(version) FROM commits')?.[0] ?? 0;
}

export function logCommit(connection: Connection, version: number, actor: string): void {
  const at = new Date().toISOString();
  connection.run('INSERT INTO commits (version, at, actor) VALUES (?, ?, ?)', [version, at, actor]);
}

export function logChanges(connection: Connection, version: number, chunk: number, changes: readonly Change[]): void {
  const sql = 'INSERT INTO commit_changes (version, chunk, changes) VALUES (?, ?, ?)';
  connection.run(sql, [version, chunk, packChanges(changes)]);
}

export function* changesAfter(connection: Connection, after: number, limit: number): Work<LoggedCommit[]> {
  const sql = 'SELECT version, at, actor FROM commits WHERE version > ? ORDER BY version LIMIT ?';
  const commits: LoggedCommit[] = [];
  for (const [version, at, actor] of connection.all<[number, string, string]>(sql, [after, Math.max(0, limit)])) {
    commits.push({ version, at, actor, changes: yield* readChanges(connection, version) });
  }
  return commits;
}

function* readChanges(connection: Connection, version: number): Work<Change[]> {
  const sql = 'SELECT changes FROM commit_changes WHERE version = ? AND chunk = ?';
  const changes: Change[] = [];
  for (let chunk = 0; ; chunk++) {
    const packed = connection.get<[Uint8Array | string]>(sql, [version, chunk])?.[0];
    if (packed === undefined) return changes;
    const logged = typeof packed === 'string' ? (JSON.parse(packed) as Change[]) : unpackChanges(packed);
    for (const change of logged) changes.push(change);
    yield;
  }
}
