import { expect, it } from 'vitest';
import { concept, withdrawConcept } from '../support/changes.ts';
import { loadGraph, openGraph } from '../support/temporary-graph.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { smallGraph } from '../support/small-graph.ts';

it('is not held up by a text of enormous length', { timeout: 60_000 }, async () => {
  const store = await openGraph(smallGraph);
  const words = Array.from({ length: 20_000 }, (_none, i) => `w${i.toString(36)}`);
  for (const text of [words.join(' '), 'python '.repeat(20_000), 'x'.repeat(200_000)]) {
    const started = performance.now();
    const page = await store.search({ text }, { first: 5 });
    expect(page.items.every(({ score }) => score <= 0.4)).toBe(true);
    expect(performance.now() - started).toBeLessThan(10_000);
  }
});

it('suggests what has come since the same letters were typed, and no longer what has gone', async () => {
  const store = await openGraph(smallGraph);
  const typed = async (): Promise<string[]> => (await store.suggest({ text: 'pyt' }, 10)).map(({ id }) => id);
  expect(await typed()).toEqual(['skill/python']);
  await store.commit({ changes: [concept('skill/pytest', { name: 'Pytest' })], actor: 'test' });
  expect(await typed()).toEqual(['skill/pytest', 'skill/python']);
  await store.commit({ changes: [withdrawConcept('skill/pytest')], actor: 'test' });
  expect(await typed()).toEqual(['skill/python']);
});

it('shows labels as they are now, not as they were when they were first shown', async () => {
  const store = await openGraph([concept('skill/lint', 'Linting one')]);
  const shown = async (): Promise<string[]> => (await store.suggest({ text: 'lint' }, 1)).map(({ matched }) => matched);
  expect(await shown()).toEqual(['Linting one']);
  for (const name of ['Linting two', 'Linting three', 'Linting four']) {
    await store.commit({ changes: [concept('skill/lint', name)], actor: 'test' });
    expect(await shown()).toEqual([name]);
  }
  await loadGraph(store, [concept('skill/lint', 'Linting five')]);
  expect(await shown()).toEqual(['Linting five']);
});

it('takes a label for as long as it is, however long', async () => {
  const long = concept('skill/long', { name: 'Long', labels: [label(`zeta ${'a'.repeat(65_535)}`)] });
  const store = await openGraph([long, concept('skill/short', 'Zeta beta')]);
  expect((await store.suggest({ text: 'zet' }, 2)).map(({ id }) => id)).toEqual(['skill/short', 'skill/long']);
});

it('finds a concept by more terms than are looked up', async () => {
  const store = await openGraph(smallGraph);
  const many = Array.from({ length: 40 }, (_none, i) => `term${i}`);
  const labels = [{ text: many.join(' '), language: 'en', role: 'ALTERNATIVE' as const }];
  const [git] = smallGraph.filter((change) => change.op === 'concept' && change.id === 'tool/git');
  if (git?.op !== 'concept' || !git.contribution) throw new Error('The small graph has lost its Git.');
  await store.commit({ changes: [{ ...git, contribution: { ...git.contribution, labels } }], actor: 'test' });
  const backwards = many.toReversed().join(' ');
  expect((await store.search({ text: backwards }, { first: 5 })).items.map(({ id, score }) => [id, score])).toEqual([
    ['tool/git', 0.95],
  ]);
  expect(
    (await store.search({ text: `${backwards} none` }, { first: 5 })).items.every(({ score }) => score <= 0.4),
  ).toBe(true);
});

it('keeps the order of labels when new ones take the places of older ones', async () => {
  const store = await openGraph([
    ...smallGraph,
    concept('skill/before', { name: 'Before', labels: [label('gone'), label('forgotten')] }),
    concept('skill/kept', { name: 'Kept', labels: [label('stays')] }),
  ]);
  await store.commit({ changes: [withdrawConcept('skill/before')], actor: 'test' });
  const more = concept('skill/kept', { name: 'Kept', labels: [label('stays'), label('comes'), label('reste', 'fr')] });
  await store.commit({ changes: [more], actor: 'test' });
  const [labels] = await store.findLabels(['skill/kept']);
  expect(labels?.map(({ text }) => text)).toEqual(['Kept', 'stays', 'comes', 'reste']);
  const fewer = concept('skill/kept', { name: 'Kept', labels: [label('reste', 'fr')] });
  await store.commit({ changes: [fewer], actor: 'test' });
  expect((await store.findLabels(['skill/kept']))[0]?.map(({ text }) => text)).toEqual(['Kept', 'reste']);
  for (const text of ['gone', 'stays', 'comes']) expect(await hits(store, text)).toEqual([]);
  expect(await hits(store, 'reste')).toEqual(['skill/kept']);
});

function label(text: string, language = 'en') {
  return { text, language, role: 'ALTERNATIVE' as const };
}

async function hits(store: GraphStore, text: string): Promise<string[]> {
  return (await store.search({ text, minScore: 0.5 }, { first: 5 })).items.map(({ id }) => id);
}
