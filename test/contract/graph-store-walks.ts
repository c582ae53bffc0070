import { describe, expect, it } from 'vitest';
import type { Closure, Neighbour, Page } from '../../src/store/graph-store.ts';
import { concept, relate } from '../support/changes.ts';
import { walkPages } from '../support/walk-pages.ts';
import type { OpenStore } from './graph-store.contract.ts';
import { stream, withEmptyStore, withSmallGraph } from './with-store.ts';

function shown(page: Page<Neighbour> | undefined): unknown {
  return page?.items.map(({ id, direction, relation, cursor }) => [id, direction, relation, cursor, page.total]);
}

export function describeWalks(openStore: OpenStore): void {
  describe('neighbours', () => {
    const store = withSmallGraph(openStore);
    const requires = { types: ['REQUIRES'], direction: 'OUT' } as const;

    it('come heaviest first, then by name, and those without weight last', async () => {
      const [page] = await store().neighbours(['role/ml-engineer'], requires, { first: 10 });
      expect(page?.items.map(({ id, relation }) => [id, relation.weight])).toEqual([
        ['qualification/degree', 1],
        ['skill/machine-learning', 1],
        ['skill/model-monitoring', 0.9],
        ['skill/python', 0.9],
        ['skill/statistics', 0.5],
        ['skill/c-plus-plus', 0.2],
        ['skill/communication', null],
      ]);
    });

    it('carry the settled relation', async () => {
      const [page] = await store().neighbours(['skill/python'], { ...requires, direction: 'IN' }, { first: 1 });
      expect(page?.items[0]).toMatchObject({
        id: 'role/data-scientist',
        direction: 'IN',
        relation: {
          ...{ type: 'REQUIRES', from: 'role/data-scientist', to: 'skill/python', basis: 'STATED' },
          ...{ importance: 'ESSENTIAL', weight: 1, level: 0.7, anyOf: null, openEnded: false },
        },
      });
    });

    it('are filtered by kind of the other end and by importance, and the total follows', async () => {
      const [degree] = await store().neighbours(
        ['role/ml-engineer'],
        { ...requires, kinds: ['QUALIFICATION'] },
        { first: 10 },
      );
      expect([degree?.total, degree?.items[0]?.id]).toEqual([1, 'qualification/degree']);
      const [optional] = await store().neighbours(
        ['role/ml-engineer'],
        { ...requires, importance: 'OPTIONAL' },
        { first: 1 },
      );
      expect([optional?.total, optional?.items[0]?.id, optional?.hasNext]).toEqual([2, 'skill/statistics', true]);
    });

    it('of both directions show a relation from whichever end is asked', async () => {
      const filter = { types: ['LEADS_TO'], direction: 'BOTH' } as const;
      const [page] = await store().neighbours(['role/ml-engineer'], filter, { first: 10 });
      expect(page?.items.map(({ id, direction, relation }) => [id, direction, relation.weight])).toEqual([
        ['role/data-scientist', 'IN', 0.6],
        ['role/platform-lead', 'OUT', 0.3],
        ['role/data-scientist', 'OUT', 0.1],
      ]);
    });

    it('come as one page for each id, duplicates and unknown ids included', async () => {
      const pages = await store().neighbours(
        ['role/data-analyst', 'role/none', 'role/data-analyst'],
        { direction: 'OUT' },
        { first: 1 },
      );
      expect(pages.map(({ total, items }) => [total, items.length])).toEqual([
        [2, 1],
        [0, 0],
        [2, 1],
      ]);
    });

    it('are told at once as they are otherwise, where they are in memory', async () => {
      const options = {};
      for (const id of ['role/ml-engineer', 'skill/python', 'role/none']) {
        for (const filter of [requires, { direction: 'BOTH', kinds: ['ROLE'] }] as const) {
          const [page] = await store().neighbours([id], filter, { first: 3 }, options);
          const now = store().neighboursNow?.(id, filter, { first: 3 }, options) ?? page;
          expect(shown(now)).toEqual(shown(page));
        }
      }
      if (store().engine === 'embedded') expect(store().neighboursNow?.('x', requires, { first: 1 })).toBeDefined();
    });

    it('can be paged through for every page size', async () => {
      const filter = { direction: 'BOTH' } as const;
      const [whole] = await store().neighbours(['role/ml-engineer'], filter, { first: 100 });
      for (const first of [1, 3, 20]) {
        const walked = await walkPages(first, async (page) => {
          const [one] = await store().neighbours(['role/ml-engineer'], filter, page);
          return one ?? { total: 0, items: [], hasNext: false };
        });
        expect(walked.items).toEqual(whole?.items.map(({ id, direction, relation }) => ({ id, direction, relation })));
      }
    });
  });

  describe('subgraphs', () => {
    const store = withSmallGraph(openStore);

    it('stop at the depth and count what they leave out', async () => {
      const graph = await store().subgraph({
        seeds: ['role/data-analyst'],
        depth: 1,
        types: ['LEADS_TO', 'REQUIRES'],
        perRelation: 5,
        maxConcepts: 10,
      });
      expect(graph.ids).toEqual(['role/data-analyst', 'skill/statistics', 'role/data-scientist']);
      expect(graph.relations.map(({ type, from, to }) => `${type} ${from} ${to}`)).toEqual([
        'LEADS_TO role/data-analyst role/data-scientist',
        'REQUIRES role/data-analyst skill/statistics',
        'REQUIRES role/data-scientist skill/statistics',
      ]);
      expect(graph.hidden).toEqual([
        { id: 'skill/statistics', type: 'REQUIRES', direction: 'IN', count: 1 },
        { id: 'role/data-scientist', type: 'REQUIRES', direction: 'OUT', count: 2 },
        { id: 'role/data-scientist', type: 'LEADS_TO', direction: 'OUT', count: 1 },
        { id: 'role/data-scientist', type: 'LEADS_TO', direction: 'IN', count: 1 },
      ]);
    });

    it('take the first few neighbours of each relation and no more concepts than allowed', async () => {
      const request = { seeds: ['role/ml-engineer'], depth: 1, types: ['REQUIRES', 'USES'] as const };
      const few = await store().subgraph({ ...request, perRelation: 2, maxConcepts: 10 });
      expect(few.ids).toEqual([
        'role/ml-engineer',
        'qualification/degree',
        'skill/machine-learning',
        'tool/kubernetes',
        'tool/mlflow',
      ]);
      const fewer = await store().subgraph({ ...request, perRelation: 2, maxConcepts: 3 });
      expect(fewer.ids).toEqual(few.ids.slice(0, 3));
    });

    it('start from the seeds that exist, each once', async () => {
      const seeds = ['tool/git', 'tool/none', 'tool/mlflow', 'tool/git'];
      const graph = await store().subgraph({ seeds, depth: 0, perRelation: 5, maxConcepts: 10 });
      expect(graph.ids).toEqual(['tool/git', 'tool/mlflow']);
      expect(graph.relations).toEqual([]);
      expect(graph.hidden.map(({ count }) => count)).toEqual([1, 1, 1]);
    });
  });

  describe('closures', () => {
    const small = withSmallGraph(openStore);

    const depths = ({ members }: Closure): string[] => members.map(({ id, depth }) => `${depth} ${id}`);

    it('reach everything along the steps, with the least depth', async () => {
      const closure = await small().closure({
        ids: ['skill/model-monitoring'],
        steps: [{ type: 'PREREQUISITE_OF', direction: 'IN' }],
        maxDepth: null,
      });
      expect(depths(closure)).toEqual([
        '0 skill/model-monitoring',
        '1 skill/machine-learning',
        '2 skill/python',
        '2 skill/statistics',
        '3 skill/programming',
      ]);
      expect(closure.relations).toHaveLength(4);
    });

    it('follow several steps at once and stop at the depth', async () => {
      const steps = [
        { type: 'PREREQUISITE_OF', direction: 'IN' },
        { type: 'BROADER', direction: 'OUT' },
      ] as const;
      const closure = await small().closure({ ids: ['skill/c-plus-plus', 'skill/python', 'x'], steps, maxDepth: 1 });
      expect(depths(closure)).toEqual(['0 skill/c-plus-plus', '0 skill/python', '1 skill/programming']);
      expect(closure.relations.map(({ type, from }) => `${type} ${from}`)).toEqual([
        'BROADER skill/c-plus-plus',
        'BROADER skill/python',
        'PREREQUISITE_OF skill/programming',
      ]);
    });

    it('of depth 0 are the ids themselves with the relations among them', async () => {
      const steps = [{ type: 'BROADER', direction: 'IN' }] as const;
      const closure = await small().closure({ ids: ['skill/python', 'skill/programming'], steps, maxDepth: 0 });
      expect(depths(closure)).toEqual(['0 skill/programming', '0 skill/python']);
      expect(closure.relations).toHaveLength(1);
    });
  });

  describe('closures over cycles', () => {
    const store = withEmptyStore(openStore);

    it('end, and so do paths', async () => {
      const ring = ['a', 'b', 'c', 'd'].map((letter) => `skill/${letter}`);
      const relations = ring.map((id, i) => relate(id, 'PREREQUISITE_OF', ring[(i + 1) % 4] ?? ''));
      await store().load(
        stream(
          ring.map((id) => concept(id, id)),
          relations,
        ),
        { actor: 'test' },
      );
      const steps = [{ type: 'PREREQUISITE_OF', direction: 'OUT' }] as const;
      const closure = await store().closure({ ids: ['skill/b'], steps, maxDepth: null });
      expect(closure.members.map(({ depth }) => depth)).toEqual([0, 1, 2, 3]);
      expect(closure.relations).toHaveLength(4);
      const paths = await store().shortestPaths({ from: 'skill/a', to: 'skill/c', maxLength: 9, first: 9 });
      expect(paths.map(({ ids }) => ids)).toEqual([
        ['skill/a', 'skill/b', 'skill/c'],
        ['skill/a', 'skill/d', 'skill/c'],
      ]);
    });
  });

  describe('shortest paths', () => {
    const store = withSmallGraph(openStore);

    it('are all those of least length, in the order of the ids they pass, whatever the direction', async () => {
      const paths = await store().shortestPaths({
        from: 'role/data-analyst',
        to: 'challenge/silos',
        maxLength: 6,
        first: 10,
      });
      expect(paths.map(({ ids }) => ids)).toEqual([
        ['role/data-analyst', 'role/data-scientist', 'role/ml-engineer', 'challenge/silos'],
        ['role/data-analyst', 'skill/statistics', 'role/ml-engineer', 'challenge/silos'],
      ]);
      expect(paths[0]?.relations.map(({ type, from }) => `${type} ${from}`)).toEqual([
        'LEADS_TO role/data-analyst',
        'COLLABORATES_WITH role/ml-engineer',
        'FACES role/ml-engineer',
      ]);
    });

    it('are no more than asked for, of the types asked for', async () => {
      const request = { from: 'role/data-analyst', to: 'role/platform-lead', maxLength: 6, first: 1 };
      const [path, ...rest] = await store().shortestPaths({ ...request, types: ['LEADS_TO'] });
      expect(path?.ids).toHaveLength(4);
      expect(rest).toEqual([]);
      expect(await store().shortestPaths({ ...request, types: ['FACES'] })).toEqual([]);
    });

    it('do not exceed the longest length', async () => {
      const request = { from: 'role/data-analyst', to: 'challenge/silos', first: 1 };
      expect(await store().shortestPaths({ ...request, maxLength: 2 })).toEqual([]);
      expect(await store().shortestPaths({ ...request, maxLength: 3 })).toHaveLength(1);
    });

    it('from a concept to itself have length 0; to an unknown concept there are none', async () => {
      const request = { from: 'tool/git', maxLength: 3, first: 5 };
      expect(await store().shortestPaths({ ...request, to: 'tool/git' })).toEqual([
        { ids: ['tool/git'], relations: [] },
      ]);
      expect(await store().shortestPaths({ ...request, to: 'tool/none' })).toEqual([]);
      if (store().engine === 'embedded') {
        await expect.poll(() => store().shortestPathsNow?.({ ...request, to: 'tool/none' })).toEqual([]);
      }
      expect(await store().shortestPaths({ ...request, from: 'tool/none', to: 'tool/none' })).toEqual([]);
      expect(await store().shortestPaths({ ...request, to: 'collection/empty' })).toEqual([]);
    });
  });

  describe('co-occurrence', () => {
    const store = withSmallGraph(openStore);

    it('ranks those who share most, rare neighbours counting more', async () => {
      const [shared, unknown] = await store().coOccurrence({
        ids: ['role/data-analyst', 'role/none'],
        channels: [{ type: 'REQUIRES', direction: 'OUT', factor: 1 }],
        first: 5,
      });
      expect(shared?.map(({ id, neighbours }) => [id, neighbours])).toEqual([
        ['role/data-scientist', ['skill/statistics']],
        ['role/ml-engineer', ['skill/statistics']],
      ]);
      expect(unknown).toEqual([]);
    });

    it('names what is shared along a channel that does not count for the order, too', async () => {
      const [shared] = await store().coOccurrence({
        ids: ['role/data-analyst'],
        channels: [{ type: 'REQUIRES', direction: 'OUT', factor: 0 }],
        first: 5,
      });
      expect(shared?.map(({ id, neighbours }) => [id, neighbours])).toEqual([
        ['role/data-scientist', ['skill/statistics']],
        ['role/ml-engineer', ['skill/statistics']],
      ]);
    });
  });
}
