import { writeSync } from 'node:fs';
import type { Change } from '../../src/domain/change.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open.ts';
import { concept, relate } from './changes.ts';

/**
 * A process to be killed: it writes one version after the other into the directory given and says each number after
 * it was acknowledged. Every tenth version is a load of several batches.
 */

/** How much the version writes, so that a half write can be told. */
export function sizeOf(version: number): number {
  return version % 10 === 0 ? 120 : 12;
}

/** Concepts in a ring of relations, and the name of one concept that every version changes. */
export function changesOf(version: number): Change[] {
  const ids = Array.from({ length: sizeOf(version) }, (_none, i) => `skill/v${version}-${i}`);
  return [
    concept('skill/counter', `Counter at ${version}`),
    ...ids.map((id, i) => concept(id, `Skill ${i} of v${version}x`)),
    ...ids.map((id, i) => relate(id, 'RELATED', ids[(i + 1) % ids.length] ?? id, { weight: i / ids.length })),
  ];
}

async function* inBatches(changes: readonly Change[]): AsyncIterable<readonly Change[]> {
  for (let start = 0; start < changes.length; start += 50) {
    yield await Promise.resolve(changes.slice(start, start + 50));
  }
}

const directory = process.argv[2];
if (/commit-forever[.][jt]s$/.test(process.argv[1] ?? '') && directory !== undefined) {
  const store = await openEmbeddedStore({ directory });
  for (let version = (await store.version()) + 1; ; version++) {
    const changes = changesOf(version);
    const isLoad = version % 10 === 0;
    if (isLoad) await store.load(inBatches(changes), { actor: 'load' });
    else await store.commit({ changes, actor: 'commit', expectedVersion: version - 1 });
    writeSync(1, `${version}\n`);
  }
}
