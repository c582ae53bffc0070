import { expect, it } from 'vitest';
import { giveWay } from '../../src/store/give-way.ts';
import type { CoOccurrenceRequest } from '../../src/store/graph-store.ts';
import { concept, relate, withdrawConcept } from '../support/changes.ts';
import { loadGraph, openGraph } from '../support/temporary-graph.ts';
import { inFull } from '../support/overlaps.ts';

const SIZE = 80;

it('reads that pause are not disturbed by others that put the same lists in order', async () => {
  const skills = [...Array(SIZE).keys()].map((n) => `skill/s${n}`);
  const roles = [...Array(SIZE).keys()].map((n) => `role/r${n}`);
  // The heaviest come last, so that the order of `neighbours` turns the order of arrival round.
  const changes = roles.flatMap((role, r) =>
    skills.map((skill, s) => relate(role, 'REQUIRES', skill, { weight: (r * SIZE + s) / SIZE ** 2 })),
  );
  const store = await openGraph(changes);
  const request: CoOccurrenceRequest = {
    ids: skills,
    channels: [{ type: 'REQUIRES', direction: 'IN', factor: 1 }],
    first: 100,
  };
  const [busy] = await Promise.all([
    store.coOccurrence(request).then(inFull),
    store.neighbours([...skills, ...roles], { direction: 'BOTH' }, { first: 100 }),
  ]);
  expect(busy).toEqual(inFull(await store.coOccurrence(request)));
}, 60_000);

it('reads that wait in line while a load becomes visible see one version, and leave nothing of the other behind', async () => {
  const store = await openGraph([concept('skill/zeta', 'Zeta one, long label'), concept('skill/gone', 'Gone')]);
  const longer = [...Array(100).keys()].map((n) => concept(`skill/n${n}`, `Zeta ${'x'.repeat(40 - (n % 38))} ${n}`));
  const changes = [withdrawConcept('skill/gone'), ...longer, concept('skill/short', 'Zeta a')];
  const progress = { isLoaded: false };
  void loadGraph(store, changes).then(() => (progress.isLoaded = true));

  const read = async (operation: object): Promise<string> => {
    const found = store.findConcepts(['skill/gone'], operation);
    const suggested = store.suggest({ text: 'zeta' }, 1, operation);
    return `${(await found)[0]?.name ?? 'nothing'}, ${(await suggested)[0]?.id ?? 'nothing'}`;
  };
  const reads: Promise<string>[] = [];
  while (!progress.isLoaded) {
    const operation = {};
    void giveWay(operation);
    reads.push(read(operation));
    await new Promise((resolve) => setImmediate(resolve));
  }
  // Each read by itself sees one version: of two, the load may come in between.
  const possible = ['Gone, skill/zeta', 'Gone, skill/short', 'nothing, skill/short', 'nothing, skill/zeta'];
  expect(possible).toEqual(expect.arrayContaining([...new Set(await Promise.all(reads))]));
  expect((await store.suggest({ text: 'zeta' }, 1)).map(({ id }) => id)).toEqual(['skill/short']);
});
