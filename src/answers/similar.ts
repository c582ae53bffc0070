import type { Concept } from '../domain/concept.ts';
import { neighbourSimilarity } from '../domain/neighbour-similarity.ts';
import type { ConceptKind } from '../domain/ontology.ts';
import { compareText } from '../domain/settle.ts';
import type { SimilarConcept } from '../domain/similar-concept.ts';
import { similarityChannels, type SimilarityChannel } from '../domain/similarity-channels.ts';
import type { GraphStore, NeighbourFilter, Overlap, ReadOptions, RelationCount } from '../store/graph-store.ts';
import { findConcepts } from './find-concepts.ts';

export interface SimilarInput {
  /** What to compare: concepts of one kind or of several. */
  readonly concepts: readonly Pick<Concept, 'id' | 'kind'>[];
  /** At most so many for each. */
  readonly first: number;
}

/** So many more than are wanted are looked at, since some may be deprecated, and parents and children come on top. */
const SPARE_CANDIDATES = 20;

/** So many more than are wanted are looked at first, since few are deprecated. */
const SPARE_IN_USE = 5;

/** Parents and children. */
const RELATIVES: NeighbourFilter = { types: ['BROADER'], direction: 'BOTH' };

/** Of a concept with more parents and children than this, only the first by name count as such. */
const MOST_RELATIVES = 100;

/**
 * For each concept, those of its kind that are most like it (see `domain/neighbour-similarity.ts`), best first, then
 * by id: at most `first`, none that is deprecated, none that shares nothing. Four store calls for each kind among the
 * concepts, five where many are deprecated, one less where concepts are in memory.
 */
export async function findSimilar(
  store: GraphStore,
  { concepts, first }: SimilarInput,
  options?: ReadOptions,
): Promise<SimilarConcept[][]> {
  const kinds = [...new Set(concepts.map(({ kind }) => kind))];
  const found = new Map<string, SimilarConcept[]>();
  for (const kind of kinds) {
    const ids = [...new Set(concepts.filter((concept) => concept.kind === kind).map(({ id }) => id))];
    const lists = await similarOfKind(store, kind, ids, first, options);
    ids.forEach((id, at) => found.set(id, lists[at] ?? []));
  }
  return concepts.map(({ id }) => found.get(id) ?? []);
}

/** The same for one concept at once; undefined where the store has not all of it at hand, or it takes long. */
export function findSimilarNow(
  store: GraphStore,
  { id, kind }: Pick<Concept, 'id' | 'kind'>,
  first: number,
  options?: ReadOptions,
): SimilarConcept[] | undefined {
  const counts = store.relationCountsNow?.(id);
  const relatives = store.neighboursNow?.(id, RELATIVES, { first: MOST_RELATIVES }, options);
  if (counts === undefined || relatives === undefined) return undefined;
  const channels = inUse(similarityChannels(kind), counts);
  const [overlaps] = store.coOccurrenceNow?.({ ids: [id], channels, first: first + SPARE_IN_USE }) ?? [];
  if (overlaps === undefined) return undefined;
  const near = relatives.items.map((neighbour) => neighbour.id);
  const similar = firstInUse(store, rank(overlaps, near), first, options);
  // Where so many are deprecated, there may be more that are not.
  return similar && similar.length < first && overlaps.length >= first + SPARE_IN_USE ? undefined : similar;
}

/** The first that are not deprecated; undefined where a concept is not at hand. */
function firstInUse(
  store: GraphStore,
  ranked: readonly Ranked[],
  first: number,
  options?: ReadOptions,
): SimilarConcept[] | undefined {
  const similar: SimilarConcept[] = [];
  for (const one of ranked) {
    if (similar.length >= first) break;
    const concept = store.findConceptNow?.(one.id, options);
    if (concept === undefined) return undefined;
    if (concept !== null && concept.status !== 'DEPRECATED') similar.push(new Similar(one, concept));
  }
  return similar;
}

async function similarOfKind(
  store: GraphStore,
  kind: ConceptKind,
  ids: readonly string[],
  first: number,
  options?: ReadOptions,
): Promise<SimilarConcept[][]> {
  const counts = (await store.relationCounts(ids, options)).flat();
  const channels = inUse(similarityChannels(kind), counts);
  const [overlaps, relatives] = await Promise.all([
    store.coOccurrence({ ids, channels, first: first + SPARE_CANDIDATES }, options),
    store.neighbours(ids, RELATIVES, { first: MOST_RELATIVES }, options),
  ]);
  const ranked = ids.map((_, at) => {
    const near = relatives[at]?.items.map((neighbour) => neighbour.id) ?? [];
    return rank(overlaps[at] ?? [], near);
  });
  const used = await findInUse(store, ranked, first, options);
  return ranked.map((list) => {
    const shown = list.filter(({ id }) => used.has(id)).slice(0, first);
    return shown.map((one) => new Similar(one, null));
  });
}

/** What is shared is read when it is asked for: an engine may have to look it up. */
class Similar implements SimilarConcept {
  readonly id: string;
  readonly concept: Concept | null;
  readonly score: number;
  readonly #overlap: Overlap | null;

  constructor({ id, score, overlap }: Ranked, concept: Concept | null) {
    [this.id, this.concept, this.score, this.#overlap] = [id, concept, score, overlap];
  }

  get shared(): readonly string[] {
    return this.#overlap ? this.#overlap.neighbours : [this.id];
  }
}

/** A candidate; one that shares nothing is there because it is a parent or child. */
interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly overlap: Overlap | null;
}

/** Channels in which there is a neighbour: the fewer, the less an engine has to plan and to count. */
function inUse(channels: readonly SimilarityChannel[], counts: readonly RelationCount[]): SimilarityChannel[] {
  return channels.filter((channel) =>
    counts.some(({ type, direction }) => type === channel.type && direction === channel.direction),
  );
}

/** Those that share something or are a parent or child: by score, then by id. */
function rank(others: readonly Overlap[], relatives: readonly string[]): Ranked[] {
  const shareNothing = new Set(relatives);
  const ranked = others.map((overlap): Ranked => {
    const { id } = overlap;
    return { id, score: neighbourSimilarity(overlap.overlap, shareNothing.delete(id)), overlap };
  });
  for (const id of shareNothing) ranked.push({ id, score: neighbourSimilarity(0, true), overlap: null });
  return ranked.sort((a, b) => b.score - a.score || compareText(a.id, b.id));
}

/**
 * Those of the candidates that are not deprecated. Few are: looking at a few more than are wanted is mostly enough, and
 * at all the others where it is not. At most two store calls.
 */
async function findInUse(
  store: GraphStore,
  lists: readonly (readonly Ranked[])[],
  first: number,
  options?: ReadOptions,
): Promise<Set<string>> {
  const inUse = new Set<string>();
  const look = async (candidates: readonly Ranked[]): Promise<void> => {
    const ids = [...new Set(candidates.map(({ id }) => id))];
    const concepts = await findConcepts(store, ids, options);
    for (const concept of concepts) if (concept && concept.status !== 'DEPRECATED') inUse.add(concept.id);
  };
  await look(lists.flatMap((list) => list.slice(0, first + SPARE_IN_USE)));
  const isShort = (list: readonly Ranked[]): boolean =>
    list.length > first + SPARE_IN_USE && list.filter(({ id }) => inUse.has(id)).length < first;
  const rest = lists.filter(isShort).flatMap((list) => list.slice(first + SPARE_IN_USE));
  if (rest.length > 0) await look(rest);
  return inUse;
}
