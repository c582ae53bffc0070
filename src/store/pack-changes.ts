import { gunzipSync, gzipSync } from 'node:zlib';
import type { Change } from '../domain/change.ts';

/** Compressed JSON: the log says all that the graph says once more. Quickly, since a load writes a lot of it. */
export function packChanges(changes: readonly Change[]): Buffer {
  return gzipSync(JSON.stringify(changes), { level: 1 });
}

export function unpackChanges(bytes: Uint8Array): Change[] {
  return JSON.parse(gunzipSync(bytes).toString()) as Change[];
}
