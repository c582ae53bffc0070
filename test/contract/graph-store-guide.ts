import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSeed } from '../../src/importers/guide/read-seed.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { ReferenceGraph } from '../support/reference-graph.ts';
import { walkPages } from '../support/walk-pages.ts';
import type { OpenedStore, OpenStore } from './graph-store.contract.ts';
import { expectSameGraph } from './same-graph.ts';
import { stream } from './with-store.ts';
import { inFull } from '../support/overlaps.ts';

/** Every n-th, so that few questions touch all parts of the graph. */
const sample = <T>(list: readonly T[], count: number): T[] =>
  list.filter((_item, i) => i % Math.max(1, Math.floor(list.length / count)) === 0);

/** The whole graph of the guide, as it is shipped, against the reference. */
export function describeGuide(openStore: OpenStore): void {
  describe('the graph of the guide', () => {
    const reference = new ReferenceGraph();
    let opened: OpenedStore | null = null;
    let store: GraphStore;
    let ids: string[];

    beforeAll(async () => {
      const changes = await readSeed('seed');
      opened = await openStore();
      store = opened.store;
      await store.load(stream(changes), { actor: 'seed' });
      reference.commit({ changes, actor: 'seed' }, true);
      ids = reference.ids.sort();
    });

    afterAll(async () => {
      await opened?.destroy();
    });

    it('holds the same concepts, labels, evidence and relations', { timeout: 60_000 }, async () => {
      expect(ids.length).toBeGreaterThan(100);
      await expectSameGraph(store, reference);
    });

    it('lists the same neighbours of every concept', { timeout: 60_000 }, async () => {
      const pages = await store.neighbours(ids, { direction: 'BOTH' }, { first: 10_000 });
      const seen = pages.map((page) => page.items.map(({ id, direction, relation }) => ({ id, direction, relation })));
      expect(seen).toEqual(ids.map((id) => reference.neighbours(id, { direction: 'BOTH' })));
    });

    it('pages through the same alphabet', async () => {
      const items = reference.listConcepts({});
      expect(await walkPages(97, (page) => store.listConcepts({}, page))).toEqual({ total: items.length, items });
    });

    it('finds the same labels, whole, begun and misspelt', { timeout: 60_000 }, async () => {
      for (const { name } of sample(reference.listConcepts({}), 8)) {
        const misspelt = `${name.slice(0, 3)}${name.slice(4)}`;
        for (const text of [name, name.slice(0, 5), name.slice(0, 2), misspelt]) {
          const items = reference.search({ text });
          const page = await store.search({ text }, { first: 1000 });
          expect([text, page.total]).toEqual([text, items.length]);
          expect(page.items.map(({ id, matched, score }) => ({ id, matched, score }))).toEqual(items);
          expect(await store.suggest({ text }, 10)).toEqual(reference.suggest({ text }, 10));
        }
      }
    });

    it('draws the same subgraphs and closures', { timeout: 60_000 }, async () => {
      const steps = [
        { type: 'BROADER', direction: 'OUT' },
        { type: 'PREREQUISITE_OF', direction: 'IN' },
        { type: 'REQUIRES', direction: 'OUT' },
      ] as const;
      for (const id of sample(ids, 12)) {
        const request = { seeds: [id], depth: 2, perRelation: 5, maxConcepts: 60 };
        expect(await store.subgraph(request)).toEqual(reference.subgraph(request));
        const closure = { ids: [id], steps, maxDepth: null };
        expect(await store.closure(closure)).toEqual(reference.closure(closure));
      }
    });

    it('finds the same shortest paths', { timeout: 60_000 }, async () => {
      const ends = sample(ids, 5);
      for (const from of ends) {
        for (const to of ends) {
          const request = { from, to, maxLength: 4, first: 5 };
          const paths = await store.shortestPaths(request);
          expect(paths).toEqual(reference.shortestPaths(request));
          // What takes too long to be answered at once, on a busy machine, is not.
          expect(store.shortestPathsNow?.(request) ?? paths).toEqual(paths);
        }
      }
    });

    it('compares the same concepts', { timeout: 60_000 }, async () => {
      const request = {
        ids: sample(ids, 10),
        channels: [
          { type: 'REQUIRES', direction: 'IN', factor: 2 },
          { type: 'ADDRESSES', direction: 'OUT', factor: 1 },
          { type: 'BROADER', direction: 'OUT', factor: 1 },
        ] as const,
        first: 10,
      };
      const compared = inFull(await store.coOccurrence(request));
      expect(compared).toEqual(reference.coOccurrence(request));
      const now = store.coOccurrenceNow?.(request);
      expect(now ? inFull(now) : compared).toEqual(compared);
      const counts = await store.relationCounts(ids);
      expect(counts).toEqual(ids.map((id) => reference.relationCounts(id)));
      if (store.relationCountsNow) expect(ids.map((id) => store.relationCountsNow?.(id))).toEqual(counts);
    });
  });
}
