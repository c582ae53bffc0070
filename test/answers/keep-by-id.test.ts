import { expect, it } from 'vitest';
import { keepById } from '../../src/answers/keep-by-id.ts';
import { concept } from '../support/changes.ts';
import { countCalls } from '../support/count-calls.ts';
import { openGraph } from '../support/temporary-graph.ts';

/** Names of skills; at most two are kept. */
const findNames = keepById(2, async (store, questions: readonly { readonly id: string }[], options) => {
  const found = await store.findConcepts(
    questions.map(({ id }) => id),
    options,
  );
  return new Map(found.flatMap((one) => (one ? [[one.id, { name: one.name }]] : [])));
});

const A = { id: 'skill/a' };
const B = { id: 'skill/b' };
const C = { id: 'skill/c' };

it('looks up what it has not been asked about, and nothing twice until the graph changes', async () => {
  const calls = countCalls(await openGraph([concept('skill/a', 'A'), concept('skill/b', 'B')]));
  const { store } = calls;
  expect(await findNames(store, [A])).toEqual(new Map([['skill/a', { name: 'A' }]]));
  expect((await findNames(store, [A, B])).get('skill/b')).toEqual({ name: 'B' });
  calls.reset();
  expect((await findNames(store, [B, A])).size).toBe(2);
  expect(calls.names).toEqual([]);
  await store.commit({ actor: 'test', changes: [concept('skill/a', 'Another name')] });
  expect((await findNames(store, [A])).get('skill/a')).toEqual({ name: 'Another name' });
});

it('shows what it keeps as long as the graph stays as it is', async () => {
  const store = await openGraph([concept('skill/a', 'A')]);
  expect(findNames.kept(store).size).toBe(0);
  await findNames(store, [A]);
  expect(findNames.kept(store)).toEqual(new Map([['skill/a', { name: 'A' }]]));
  await store.commit({ actor: 'test', changes: [concept('skill/a', 'Another name')] });
  expect(findNames.kept(store).size).toBe(0);
});

it('answers about more than it keeps', async () => {
  const store = await openGraph([concept('skill/a', 'A'), concept('skill/b', 'B'), concept('skill/c', 'C')]);
  for (let i = 0; i < 2; i++)
    expect([...(await findNames(store, [A, B, C])).keys()].sort()).toEqual([A.id, B.id, C.id]);
});

it('keeps the answers of each store apart', async () => {
  const one = await openGraph([concept('skill/a', 'One')]);
  const other = await openGraph([concept('skill/a', 'Other')]);
  expect((await findNames(one, [A])).get('skill/a')).toEqual({ name: 'One' });
  expect((await findNames(other, [A])).get('skill/a')).toEqual({ name: 'Other' });
});
