import { expect, it } from 'vitest';
import type { CoOccurrenceRequest } from '../../src/store/graph-store.ts';
import { relate } from '../support/changes.ts';
import { openGraph } from '../support/temporary-graph.ts';
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
