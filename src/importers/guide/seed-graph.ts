import type { Change, PutConcept } from '../../domain/change.ts';
import { relationId } from '../../domain/relation.ts';
import type { CommitResult, GraphStore } from '../../store/graph-store.ts';
import { readSeed } from './read-seed.ts';
import { EDITORS, GUIDE } from './to-graph.ts';

const OWN: readonly string[] = [GUIDE, EDITORS];

/**
 * Makes the graph say what the seed in the directory says, in one commit. What an earlier seed said and this one no
 * longer does is withdrawn, or deprecated where another source's relation still holds on to the concept; what other
 * sources and curators say stays. Seeding again changes nothing: `applied` is 0 and the version stays. Throws
 * InvalidInput when the seed has problems.
 */
export async function seedGraph(store: GraphStore, directory: string): Promise<CommitResult> {
  const wanted = await readSeed(directory);
  const present = await saidBefore(store);
  const keys = new Set(wanted.map(keyOf));
  const gone = present.filter((change) => !keys.has(keyOf(change)));
  const held = await heldByOthers(
    store,
    gone.filter(isConcept).map(({ id }) => id),
  );
  const earlier = new Map(present.map((change) => [keyOf(change), change]));
  const changes = [
    ...wanted.map((change) => withCurated(change, earlier.get(keyOf(change)) ?? null)),
    // Relations go before the concepts that they hold.
    ...gone.filter((change) => !isConcept(change)).map((change) => withCurated(withdrawal(change), change)),
    ...gone
      .filter(isConcept)
      .map((change) => withCurated(held.has(change.id) ? deprecation(change) : withdrawal(change), change)),
  ];
  return store.commit({ changes, actor: 'seed' });
}

async function saidBefore(store: GraphStore): Promise<Change[]> {
  const present: Change[] = [];
  for (const source of OWN) for await (const batch of store.assertedBy(source)) present.push(...batch);
  return present;
}

/** Those of the concepts that only the seed names, but that relations of other sources or curators touch. */
async function heldByOthers(store: GraphStore, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const [contributions, pages] = await Promise.all([
    store.findContributions(ids),
    store.neighbours(ids, { direction: 'BOTH' }, { first: 1000 }),
  ]);
  const touching = ids.flatMap((id, index) => {
    const isNamedElsewhere = (contributions[index] ?? []).some(({ source }) => !OWN.includes(source));
    return isNamedElsewhere ? [] : (pages[index]?.items ?? []).map(({ relation }) => ({ id, relation }));
  });
  const assertions = await store.findRelationAssertions(touching.map(({ relation }) => relation));
  const isOther = (index: number): boolean =>
    (assertions[index] ?? []).some(({ source, basis }) => !OWN.includes(source) || basis === 'CURATED');
  return new Set(touching.filter((_, index) => isOther(index)).map(({ id }) => id));
}

function keyOf(change: Change): string {
  return `${change.source} ${isConcept(change) ? change.id : relationId(change)}`;
}

function isConcept(change: Change): change is PutConcept {
  return change.op === 'concept';
}

function withdrawal(change: Change): Change {
  return isConcept(change) ? { ...change, contribution: null } : { ...change, assertions: [] };
}

function deprecation(change: PutConcept): PutConcept {
  return { ...change, contribution: change.contribution && { ...change.contribution, status: 'DEPRECATED' } };
}

/** The change with what a curator has said under the same source's name: the seed never overwrites it. */
function withCurated(change: Change, earlier: Change | null): Change {
  if (isConcept(change)) {
    const said = earlier?.op === 'concept' ? earlier.contribution : null;
    return said?.basis === 'CURATED' ? { ...change, contribution: said } : change;
  }
  const said = earlier?.op === 'relation' ? earlier.assertions : [];
  const curated = said.filter((assertion) => assertion.basis === 'CURATED');
  return curated.length > 0 ? { ...change, assertions: [...change.assertions, ...curated] } : change;
}
