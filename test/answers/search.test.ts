import { describe, expect, it } from 'vitest';
import { search, searchNow } from '../../src/answers/search.ts';
import { concept } from '../support/changes.ts';
import { countCalls } from '../support/count-calls.ts';
import { smallGraph } from '../support/small-graph.ts';
import { openGraph } from '../support/temporary-graph.ts';

describe('search', () => {
  it('finds concepts by some of the words when none has all of them', async () => {
    const store = await openGraph(smallGraph);
    const { items } = await search(
      store,
      { text: 'Senior machine learning engineer (m/f/d)', kinds: ['ROLE'] },
      { first: 3 },
    );
    expect(items[0]).toMatchObject({ id: 'role/ml-engineer', matched: 'Machine Learning Engineer' });
  });

  it('answers at once where the labels are at hand as of now and have one of the words', async () => {
    const store = await openGraph(smallGraph);
    const query = { text: 'machine learning', kinds: ['SKILL'] } as const;
    expect(searchNow(store, query, { first: 3 })).toBeUndefined();
    const found = await search(store, query, { first: 3 });
    expect(searchNow(store, query, { first: 3 })).toEqual(found);
    expect(searchNow(store, { text: 'xyzzy' }, { first: 3 })).toBeUndefined();
    await store.commit({ changes: [concept('skill/sewing', { name: 'Sewing' })], actor: 'test' });
    expect(searchNow(store, query, { first: 3 })).toBeUndefined();
    await search(store, query, { first: 3 });
    expect(searchNow(store, { text: 'sewing' }, { first: 3 })?.items).toMatchObject([{ id: 'skill/sewing' }]);
  });

  it('falls back to names that are near in spelling', async () => {
    const store = await openGraph(smallGraph);
    const { items } = await search(store, { text: 'Kubernets' }, { first: 1 });
    expect(items[0]?.id).toBe('tool/kubernetes');
  });

  it('finds by hidden labels and shows the name instead', async () => {
    const store = await openGraph(smallGraph);
    const { items } = await search(store, { text: 'pyhton' }, { first: 1 });
    expect(items[0]).toMatchObject({ id: 'skill/python', matched: 'Python' });
  });

  it('pages through all hits without repeats', async () => {
    const store = await openGraph(smallGraph);
    const all = await search(store, { text: 'machine learning in production' }, { first: 100 });
    const first = await search(store, { text: 'machine learning in production' }, { first: 2 });
    const rest = await search(
      store,
      { text: 'machine learning in production' },
      { first: 100, after: first.items[1]?.cursor },
    );
    expect(all.total).toBeGreaterThan(3);
    expect([...first.items, ...rest.items]).toEqual(all.items);
    expect([first.hasNext, rest.hasNext]).toEqual([true, false]);
  });

  it('sees a new name, a changed one and one that went, with few calls', async () => {
    const calls = countCalls(await openGraph(smallGraph));
    const { store, names } = calls;
    const idsOf = async (text: string): Promise<string[]> =>
      (await search(store, { text }, { first: 5 })).items.map(({ id }) => id);
    // Looking at the version is free, and done again by a search that had to let others go first.
    const besides = (): string[] => names.filter((name) => name !== 'version');
    expect(await idsOf('Python')).toContain('skill/python');
    calls.reset();
    expect(await idsOf('Python')).toContain('skill/python');
    expect(besides()).toEqual([]);
    const put = (id: string, name: string) => store.commit({ changes: [concept(id, { name })], actor: 'test' });
    await put('skill/basket-weaving', 'Basket weaving');
    calls.reset();
    expect(await idsOf('baskets')).toEqual(['skill/basket-weaving']);
    expect(besides().length).toBeLessThanOrEqual(4);
    await put('skill/basket-weaving', 'Wickerwork');
    expect((await idsOf('wickerwork'))[0]).toBe('skill/basket-weaving');
    expect(await idsOf('basket')).not.toContain('skill/basket-weaving');
  });
});
