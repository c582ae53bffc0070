import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import { DomainError } from '../../src/domain/errors.ts';
import { RELATION_TYPES, STATUSES, type Direction } from '../../src/domain/ontology.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { IDS, LANGUAGES, QUERIES, randomBatch, randomGraph, randomIds, randomTypes } from '../support/random-graph.ts';
import { ReferenceGraph } from '../support/reference-graph.ts';
import { walkPages } from '../support/walk-pages.ts';
import { expectNamedCycle, expectSameGraph } from './same-graph.ts';
import type { Asked, OpenedStore } from './graph-store.contract.ts';
import { inFull } from '../support/overlaps.ts';

/**
 * Asks an engine and the reference the same random questions about the same random graphs. Every engine runs this, so
 * engines that pass agree with each other.
 */
export function describeGraphStoreProperties(
  name: string,
  openStore: () => Promise<OpenedStore>,
  { runs = 12, searches = true }: Asked & { readonly runs?: number } = {},
): void {
  describe(`${name} answers like the reference on random graphs`, () => {
    let opened: OpenedStore | null = null;

    async function freshStore(): Promise<GraphStore> {
      await opened?.destroy();
      opened = await openStore();
      return opened.store;
    }

    afterEach(async () => {
      await opened?.destroy();
      opened = null;
    });

    async function loaded(changes: readonly Change[]): Promise<[GraphStore, ReferenceGraph]> {
      const store = await freshStore();
      const reference = new ReferenceGraph();
      await store.load(one(changes), { actor: 'test' });
      reference.commit({ changes, actor: 'test' }, true);
      return [store, reference];
    }

    /** Checks one kind of question on many graphs. */
    function property<Q>(
      question: fc.Arbitrary<Q>,
      check: (store: GraphStore, reference: ReferenceGraph, asked: Q) => Promise<void>,
    ) {
      const questions = fc.array(question, { minLength: 6, maxLength: 16 });
      return async (): Promise<void> => {
        await fc.assert(
          fc.asyncProperty(randomGraph, questions, async (changes, asked) => {
            const [store, reference] = await loaded(changes);
            for (const one of asked) await check(store, reference, one);
          }),
          { numRuns: runs },
        );
      };
    }

    const limit = { timeout: Math.max(60_000, runs * 6_000) };

    it(
      'concepts, labels, evidence, counts and listings',
      limit,
      property(fc.constant(null), (store, reference) => expectSameGraph(store, reference)),
    );

    if (searches)
      it(
        'alphabetical listings page by page',
        limit,
        property(
          fc.record({
            kinds: fc.option(fc.uniqueArray(fc.constantFrom('SKILL', 'ROLE', 'TOOL', 'COLLECTION'), { maxLength: 3 })),
            statuses: fc.option(fc.uniqueArray(fc.constantFrom(...STATUSES), { maxLength: 2 })),
            first: fc.integer({ min: 1, max: 5 }),
          }),
          async (store, reference, { first, ...filter }) => {
            const items = reference.listConcepts(filter);
            const walked = await walkPages(first, (page) => store.listConcepts(filter, page));
            expect(walked).toEqual({ total: items.length, items });
          },
        ),
      );

    it(
      'neighbours page by page',
      limit,
      property(
        fc.record({
          id: fc.constantFrom(...IDS, 'skill/unknown'),
          types: randomTypes,
          direction: fc.constantFrom<Direction[]>('OUT', 'IN', 'BOTH'),
          kinds: fc.option(fc.uniqueArray(fc.constantFrom('SKILL', 'ROLE', 'TOOL'), { maxLength: 2 })),
          importance: fc.constantFrom(null, 'ESSENTIAL', 'OPTIONAL'),
          first: fc.integer({ min: 1, max: 4 }),
        }),
        async (store, reference, { id, first, ...filter }) => {
          const items = reference.neighbours(id, filter);
          const walked = await walkPages(first, async (page) => only(await store.neighbours([id], filter, page)));
          expect(walked).toEqual({ total: items.length, items });
        },
      ),
    );

    it(
      'neighbours of many concepts at once',
      limit,
      property(fc.tuple(randomIds, randomTypes), async (store, reference, [ids, types]) => {
        const filter = { types, direction: 'BOTH' as const };
        const pages = await store.neighbours(ids, filter, { first: 1000 });
        expect(
          pages.map((page) => page.items.map(({ id, direction, relation }) => ({ id, direction, relation }))),
        ).toEqual(ids.map((id) => reference.neighbours(id, filter)));
      }),
    );

    it(
      'subgraphs with what they hide',
      limit,
      property(
        fc.record({
          seeds: randomIds,
          depth: fc.integer({ min: 0, max: 3 }),
          types: randomTypes,
          perRelation: fc.integer({ min: 0, max: 3 }),
          maxConcepts: fc.integer({ min: 0, max: 12 }),
        }),
        async (store, reference, request) => {
          expect(await store.subgraph(request)).toEqual(reference.subgraph(request));
        },
      ),
    );

    it(
      'closures over cycles',
      limit,
      property(
        fc.record({
          ids: randomIds,
          steps: fc.array(
            fc.record({
              type: fc.constantFrom('BROADER', 'PREREQUISITE_OF', 'RELATED', 'REQUIRES'),
              direction: fc.constantFrom('OUT', 'IN'),
            }),
            { maxLength: 3 },
          ),
          maxDepth: fc.option(fc.integer({ min: 0, max: 4 })),
        }),
        async (store, reference, request) => {
          expect(await store.closure(request)).toEqual(reference.closure(request));
        },
      ),
    );

    it(
      'all shortest paths in order',
      limit,
      property(
        fc.record({
          from: fc.constantFrom(...IDS),
          to: fc.constantFrom(...IDS),
          types: randomTypes,
          maxLength: fc.integer({ min: 0, max: 5 }),
          first: fc.integer({ min: 1, max: 10 }),
        }),
        async (store, reference, request) => {
          expect(await store.shortestPaths(request)).toEqual(reference.shortestPaths(request));
        },
      ),
    );

    if (searches)
      it(
        'search, near spellings and type-ahead',
        limit,
        property(
          fc.record({
            text: fc.constantFrom(...QUERIES),
            language: fc.option(fc.constantFrom(...LANGUAGES, 'xx')),
            kinds: fc.option(fc.uniqueArray(fc.constantFrom('SKILL', 'ROLE'), { maxLength: 2 })),
            statuses: fc.option(fc.uniqueArray(fc.constantFrom(...STATUSES), { maxLength: 2 })),
            minScore: fc.option(fc.constantFrom(0.2, 0.6, 1)),
          }),
          async (store, reference, query) => {
            const items = reference.search(query);
            expect(await walkPages(2, (page) => store.search(query, page))).toEqual({ total: items.length, items });
            expect(await store.suggest(query, 3)).toEqual(reference.suggest(query, 3));
          },
        ),
      );

    it(
      'what concepts share with others of their kind',
      limit,
      property(
        fc.record({
          ids: randomIds,
          channels: fc.uniqueArray(
            fc.record({
              type: fc.constantFrom('REQUIRES', 'BROADER', 'RELATED', 'USES'),
              direction: fc.constantFrom('OUT', 'IN'),
              factor: fc.integer({ min: 0, max: 3 }),
              always: fc.boolean(),
            }),
            { maxLength: 3, selector: ({ type, direction }) => `${type} ${direction}` },
          ),
          first: fc.integer({ min: 0, max: 4 }),
        }),
        async (store, reference, request) => {
          expect(inFull(await store.coOccurrence(request))).toEqual(reference.coOccurrence(request));
        },
      ),
    );

    it('commits, refusals and the change log', limit, async () => {
      const batches = fc.array(fc.tuple(randomBatch, fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(batches, async (all) => {
          const store = await freshStore();
          const reference = new ReferenceGraph();
          for (const [changes, dice] of all) {
            const expected = dice === 0 ? { expectedVersion: reference.version - 1 } : {};
            const batch = { changes, actor: `actor ${dice}`, ...expected };
            const before = await store.listRelations(RELATION_TYPES);
            const answer = await outcome(() => store.commit(batch));
            expect(answer.seen).toEqual((await outcome(() => reference.commit(batch))).seen);
            if (answer.error?.details['cycle']) expectNamedCycle(answer.error, before, changes);
          }
          await expectSameGraph(store, reference);
        }),
        { numRuns: runs },
      );
    });
  });
}

/** What came of a write: its result, or the kind of failure. */
async function outcome(write: () => unknown): Promise<{ seen: unknown; error?: DomainError }> {
  try {
    return { seen: await write() };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { seen: { code: error.code, isCycle: 'cycle' in error.details }, error };
  }
}

function only<T>([item]: readonly T[]): T {
  if (item === undefined) throw new Error('There is no answer for the one id that was asked.');
  return item;
}

// eslint-disable-next-line @typescript-eslint/require-await -- a stream of one batch
async function* one<T>(item: T): AsyncIterable<T> {
  yield item;
}
