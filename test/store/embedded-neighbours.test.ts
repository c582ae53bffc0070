import { expect, it } from 'vitest';
import type { Concept } from '../../src/domain/concept.ts';
import type { GraphStore, Neighbour } from '../../src/store/graph-store.ts';
import { concept, relate, unrelate, withdrawConcept } from '../support/changes.ts';
import { loadGraph, openGraph } from '../support/temporary-graph.ts';

const REQUIRES_PYTHON = relate('role/engineer', 'REQUIRES', 'skill/python');

async function pythonOf(store: GraphStore): Promise<Neighbour | undefined> {
  const filter = { types: ['REQUIRES'], direction: 'OUT' } as const;
  return (await store.neighbours(['role/engineer'], filter, { first: 1 }))[0]?.items[0];
}

async function find(store: GraphStore, id: string): Promise<Concept | null | undefined> {
  return (await store.findConcepts([id]))[0];
}

it('hands out neighbours with their concepts, as of now', async () => {
  const store = await openGraph([REQUIRES_PYTHON]);
  const neighbour = await pythonOf(store);
  expect(neighbour?.concept).toEqual(await find(store, 'skill/python'));

  await store.commit({ actor: 'test', changes: [concept('skill/python', 'Python 3')] });
  expect(neighbour?.concept?.name).toBe('Python 3');
});

it('knows no concept of a neighbour that went away, also where another has its number', async () => {
  const store = await openGraph([REQUIRES_PYTHON]);
  const neighbour = await pythonOf(store);
  const changes = [unrelate('role/engineer', 'REQUIRES', 'skill/python'), withdrawConcept('skill/python')];
  await store.commit({ actor: 'test', changes });
  expect(neighbour?.concept).toBeUndefined();

  await store.commit({ actor: 'test', changes: [concept('skill/rust', 'Rust')] });
  expect(neighbour?.concept).toBeUndefined();
  expect((await find(store, 'skill/rust'))?.name).toBe('Rust');
});

it('knows no concept of a neighbour that was found before a load', async () => {
  const store = await openGraph([REQUIRES_PYTHON]);
  const neighbour = await pythonOf(store);
  await loadGraph(store, [concept('skill/python', 'Python 3')]);
  expect(neighbour?.concept).toBeUndefined();
  expect((await pythonOf(store))?.concept?.name).toBe('Python 3');
});
