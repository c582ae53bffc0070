import type { GraphStore, ReadOptions } from '../graph-store.ts';
import type { Batches } from './batches.ts';
import type { FoundConcept } from './kept-concepts.ts';

/** Concepts come with the version that they were read at, see `KeptConcepts`. */
interface FindingConcepts {
  readonly findConcepts: (ids: readonly string[], options?: ReadOptions) => Promise<FoundConcept[]>;
}

/** Reads that are batched here; the others batch what they ask for themselves, or are rare. */
type BatchedReads = FindingConcepts &
  Pick<
    GraphStore,
    | 'findByIdentifiers'
    | 'findLabels'
    | 'findContributions'
    | 'findRelationAssertions'
    | 'listConcepts'
    | 'suggest'
    | 'neighbours'
    | 'relationCounts'
    | 'listRelations'
    | 'coOccurrence'
    | 'version'
    | 'stats'
  >;

/** Answers to a list, in its order and one for each. */
type AskList<T, A> = (list: readonly T[], options: ReadOptions) => Promise<readonly A[]>;

/**
 * The same reads, asked together by callers who wait at the same time: those about lists as one longer list, those that
 * are equal once for all of them.
 */
export function batchReads(reads: BatchedReads, batches: Batches): BatchedReads {
  const asList = async <T, A>(
    shape: readonly unknown[],
    list: readonly T[],
    ask: AskList<T, A>,
    options?: ReadOptions,
  ): Promise<A[]> => {
    const answerAll = async (lists: readonly (readonly T[])[], all: ReadOptions): Promise<A[][]> =>
      cut(await ask(lists.flat(), all), lists);
    return batches.ask({ shape: JSON.stringify(shape), question: list, items: list.length, answerAll }, options);
  };
  const asOne = async <A>(
    shape: readonly unknown[],
    ask: (options: ReadOptions) => Promise<A>,
    options?: ReadOptions,
  ): Promise<A> => {
    const answerAll = async (callers: readonly null[], all: ReadOptions): Promise<A[]> => {
      const answer = await ask(all);
      return callers.map(() => answer);
    };
    return batches.ask({ shape: JSON.stringify(shape), question: null, items: 1, answerAll }, options);
  };
  return {
    findConcepts: (ids, options) => asList(['findConcepts'], ids, reads.findConcepts, options),
    findByIdentifiers: (list, options) => asList(['findByIdentifiers'], list, reads.findByIdentifiers, options),
    findLabels: (ids, options) => asList(['findLabels'], ids, reads.findLabels, options),
    findContributions: (ids, options) => asList(['findContributions'], ids, reads.findContributions, options),
    findRelationAssertions: (keys, options) =>
      asList(['findRelationAssertions'], keys, reads.findRelationAssertions, options),
    relationCounts: (ids, options) => asList(['relationCounts'], ids, reads.relationCounts, options),
    neighbours: (ids, filter, page, options) =>
      asList(['neighbours', filter, page], ids, (list, all) => reads.neighbours(list, filter, page, all), options),
    coOccurrence: ({ ids, channels, first }, options) =>
      asList(
        ['coOccurrence', channels, first],
        ids,
        (list, all) => reads.coOccurrence({ ids: list, channels, first }, all),
        options,
      ),
    listConcepts: (filter, page, options) =>
      asOne(['listConcepts', filter, page], (all) => reads.listConcepts(filter, page, all), options),
    suggest: (query, first, options) =>
      asOne(['suggest', query, first], (all) => reads.suggest(query, first, all), options),
    listRelations: (types, options) =>
      asOne(['listRelations', types], (all) => reads.listRelations(types, all), options),
    version: (options) => asOne(['version'], (all) => reads.version(all), options),
    stats: (options) => asOne(['stats'], (all) => reads.stats(all), options),
  };
}

function cut<A>(answers: readonly A[], lists: readonly (readonly unknown[])[]): A[][] {
  let start = 0;
  return lists.map((list) => answers.slice(start, (start += list.length)));
}
