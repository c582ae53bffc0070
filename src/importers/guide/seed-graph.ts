import type { Change } from '../../domain/change.ts';
import { relationId } from '../../domain/relation.ts';
import type { CommitResult, GraphStore } from '../../store/graph-store.ts';
import { readSeed } from './read-seed.ts';
import { EDITORS, GUIDE } from './to-graph.ts';

/**
 * Makes the graph say what the seed in the directory says, in one commit. What an earlier seed said and this one no
 * longer does is withdrawn; what other sources or curators say stays. Seeding again changes nothing: `applied` is 0 and
 * the version stays. Throws InvalidInput when the seed has problems.
 */
export async function seedGraph(store: GraphStore, directory: string): Promise<CommitResult> {
  const wanted = await readSeed(directory);
  const present = await saidBefore(store);
  const changes = planSeed(wanted, present);
  return store.commit({ changes, actor: 'seed' });
}

async function saidBefore(store: GraphStore): Promise<Change[]> {
  const present: Change[] = [];
  for (const source of [GUIDE, EDITORS]) for await (const batch of store.assertedBy(source)) present.push(...batch);
  return present;
}

/** The wanted changes without touching curators' words, then the withdrawals, relations before the concepts they hold. */
function planSeed(wanted: readonly Change[], present: readonly Change[]): Change[] {
  const earlier = new Map(present.map((change) => [keyOf(change), change]));
  const keys = new Set(wanted.map(keyOf));
  const gone = present.filter((change) => !keys.has(keyOf(change)));
  const puts = wanted.map((change) => withCurated(change, earlier.get(keyOf(change)) ?? null));
  const withdrawals = gone.map((change) => withCurated(withdrawal(change), change));
  const isConcept = (change: Change): boolean => change.op === 'concept';
  return [...puts, ...withdrawals.filter((change) => !isConcept(change)), ...withdrawals.filter(isConcept)];
}

function keyOf(change: Change): string {
  return `${change.source} ${change.op === 'concept' ? change.id : relationId(change)}`;
}

function withdrawal(change: Change): Change {
  return change.op === 'concept' ? { ...change, contribution: null } : { ...change, assertions: [] };
}

/** The change with what a curator has said under the same source's name: the seed never overwrites it. */
function withCurated(change: Change, earlier: Change | null): Change {
  if (change.op === 'concept') {
    const said = earlier?.op === 'concept' ? earlier.contribution : null;
    return said?.basis === 'CURATED' ? { ...change, contribution: said } : change;
  }
  const said = earlier?.op === 'relation' ? earlier.assertions : [];
  const curated = said.filter((assertion) => assertion.basis === 'CURATED');
  return curated.length > 0 ? { ...change, assertions: [...change.assertions, ...curated] } : change;
}
