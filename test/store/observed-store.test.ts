import { expect, it } from 'vitest';
import { observeStore, type StoreCall } from '../../src/store/observed-store.ts';
import { openGraph } from '../support/temporary-graph.ts';
import { smallGraph } from '../support/small-graph.ts';

it('tells of every call when it is done, and of a stream when nobody takes more of it', async () => {
  const begun: string[] = [];
  const done: StoreCall[] = [];
  const store = observeStore(await openGraph(smallGraph), (method) => {
    begun.push(method);
    return (call) => done.push(call);
  });
  await store.findConcepts(['skill/python']);
  for await (const batch of store.listLabels(['SKILL'])) {
    expect(batch.length).toBeGreaterThan(0);
    break;
  }
  await expect(store.neighbours(['skill/python'], { direction: 'BOTH' }, { first: -1 })).rejects.toThrow();
  expect(begun).toEqual(['findConcepts', 'listLabels', 'neighbours']);
  expect(done.map(({ method, failed }) => [method, failed])).toEqual([
    ['findConcepts', false],
    ['listLabels', false],
    ['neighbours', true],
  ]);
});
