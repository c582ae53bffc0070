import { setTimeout } from 'node:timers/promises';
import type { Change } from '../../src/domain/change.ts';
import { Connection } from '../../src/store/neo4j/connection.ts';
import { load } from '../../src/store/neo4j/load.ts';
import { concept, relate } from './changes.ts';
import type { Neo4jAddress } from './neo4j-provider.ts';

/**
 * A process to be killed: it loads a ring of new skills, related to each other and to `skill/old`, which is there and
 * gets a new name. It says `waiting` when it is where it was told to wait.
 */

const SIZE = 20;

/** Changes in one batch of the load. */
export const SMALL_BATCH = 10;

export type Place = 'in the middle' | 'before the end' | 'nowhere';

/** What is loaded; the tag tells two rings apart. */
export function ring(tag: string): Change[] {
  const ids = Array.from({ length: SIZE }, (_none, i) => `skill/${tag}-${i}`);
  const code = (value: string): { identifiers: { scheme: string; value: string }[] } => ({
    identifiers: [{ scheme: 'ring', value }],
  });
  return [
    concept('skill/old', `Renamed by ${tag}`),
    ...ids.map((id, i) => concept(id, { name: `Ring ${tag} ${i}`, ...code(`${tag} ${i}`) })),
    ...ids.map((id, i) => relate(id, 'RELATED', ids[(i + 1) % SIZE] ?? id)),
    ...ids.slice(0, SIZE - 1).map((id) => relate('skill/old', 'RELATED', id)),
  ];
}

async function* inBatches(changes: readonly Change[], place: Place): AsyncIterable<readonly Change[]> {
  const wait = async (): Promise<void> => {
    process.stdout.write('waiting\n');
    await setTimeout(60_000);
  };
  for (let start = 0; start < changes.length; start += SMALL_BATCH) {
    if (place === 'in the middle' && start > changes.length / 2) await wait();
    yield changes.slice(start, start + SMALL_BATCH);
  }
  if (place === 'before the end') await wait();
  else process.stdout.write('through\n');
}

if (/load-and-wait[.][jt]s$/.test(process.argv[1] ?? '')) {
  const [address, tag, place] = JSON.parse(process.argv[2] ?? '') as [Neo4jAddress, string, Place];
  const connection = new Connection(address);
  await load(connection, inBatches(ring(tag), place), { actor: 'killed' }, SMALL_BATCH);
  await connection.close();
}
