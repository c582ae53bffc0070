import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { giveWay } from '../../src/store/give-way.ts';

it('one of those who wait goes on in each turn of the event loop, whoever has waited longest first', async () => {
  const turns: number[] = [];
  let turn = 0;
  const all = Promise.all([0, 1, 2].map(() => giveWay().then(() => turns.push(turn))));
  for (; turns.length < 3 && turn < 10; turn++) await nextTurn();
  await all;
  expect(new Set(turns).size).toBe(3);
  expect(turns).toEqual(turns.toSorted((a, b) => a - b));
});
