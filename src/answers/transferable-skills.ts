import { isIdOfKind } from '../domain/concept.ts';
import type { ConceptKind } from '../domain/ontology.ts';
import { compareText } from '../domain/settle.ts';
import type { SimilarConcept } from '../domain/similar-concept.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { findConcepts } from './find-concepts.ts';
import { findSimilar } from './similar.ts';

/** Of every skill so many that are most like it are looked at: what is further off helps little. */
const MOST_LOOKED_AT = 100;
/** Below this two skills have nothing in common but company that nearly all of them keep. */
const LEAST_SCORE = 0.1;
const MOST_SHOWN = 3;

/**
 * For each missing skill or tool, the held ones of its kind that are most like it (see `findSimilar`), at most three.
 * What roles ask for together need not help with each other: a way of behaving (SOFT) makes no craft quicker to learn,
 * nor a craft the behaviour. Likeness works both ways, so it is looked up from the shorter list. A constant number of
 * store calls.
 */
export async function findTransferable(
  store: GraphStore,
  missing: readonly string[],
  held: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, SimilarConcept[]>> {
  const pairs = (
    await Promise.all([
      findAlike(store, missing, held, 'SKILL', options),
      findAlike(store, missing, held, 'TOOL', options),
    ])
  ).flat();
  const areOfOneNature = await compareNatures(store, pairs, options);
  const found = new Map<string, SimilarConcept[]>();
  for (const { one, other, score, shared } of pairs
    .filter(areOfOneNature)
    .sort((a, b) => b.score - a.score || compareText(a.other, b.other))) {
    const list = found.get(one) ?? [];
    if (list.length < MOST_SHOWN) found.set(one, [...list, { id: other, score, shared }]);
  }
  return found;
}

interface Pair {
  readonly one: string;
  readonly other: string;
  readonly score: number;
  readonly shared: readonly string[];
}

/** Whether both of a pair are soft skills or neither is; a skill of no known type goes with either. */
async function compareNatures(
  store: GraphStore,
  pairs: readonly Pair[],
  options?: ReadOptions,
): Promise<(pair: Pair) => boolean> {
  const ids = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
  const concepts = ids.length > 0 ? await findConcepts(store, ids, options) : [];
  const isSoft = new Map(
    concepts.flatMap((concept) =>
      typeof concept?.properties.skillType === 'string' ? [[concept.id, concept.properties.skillType === 'SOFT']] : [],
    ),
  );
  return ({ one, other }) => (isSoft.get(one) ?? isSoft.get(other)) === (isSoft.get(other) ?? isSoft.get(one));
}

/** All pairs of one list and the other that are alike, of one kind. */
async function findAlike(
  store: GraphStore,
  ones: readonly string[],
  others: readonly string[],
  kind: ConceptKind,
  options?: ReadOptions,
): Promise<Pair[]> {
  const [left, right] = [ones, others].map((ids) => ids.filter((id) => isIdOfKind(id, kind))) as [string[], string[]];
  if (left.length === 0 || right.length === 0) return [];
  if (left.length > right.length) {
    const turned = await findAlike(store, right, left, kind, options);
    return turned.map((pair) => ({ ...pair, one: pair.other, other: pair.one }));
  }
  const wanted = new Set(right);
  const concepts = left.map((id) => ({ id, kind }));
  const similar = await findSimilar(store, { concepts, first: MOST_LOOKED_AT }, options);
  return left.flatMap((one, at) =>
    (similar[at] ?? [])
      .filter(({ id, score }) => wanted.has(id) && score >= LEAST_SCORE)
      .map(({ id, score, shared }) => ({ one, other: id, score, shared })),
  );
}
