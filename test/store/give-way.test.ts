import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { giveWay, letArrivalsIn, Queue } from '../../src/store/give-way.ts';

it('one of those who wait goes on in each turn of the event loop, whoever has waited longest first', async () => {
  const turns: number[] = [];
  let turn = 0;
  const all = Promise.all([0, 1, 2].map(() => giveWay().then(() => turns.push(turn))));
  for (; turns.length < 3 && turn < 10; turn++) await nextTurn();
  await all;
  expect(new Set(turns).size).toBe(3);
  expect(turns).toEqual(turns.toSorted((a, b) => a - b));
});

/** Who went on in which order: `pieces` of each operation at the same time, one after the other again and again. */
async function order(operations: Readonly<Record<string, { pieces: number; times: number }>>): Promise<string[]> {
  const went: string[] = [];
  const goOn = async (name: string, operation: object, times: number): Promise<void> => {
    for (let i = 0; i < times; i++) {
      await giveWay(operation);
      went.push(name);
    }
  };
  await Promise.all(
    Object.entries(operations).flatMap(([name, { pieces, times }]) => {
      const operation = {};
      return Array.from({ length: pieces }, () => goOn(name, operation, times));
    }),
  );
  return went;
}

it('an operation that does much at the same time waits as one', async () => {
  const went = await order({ many: { pieces: 50, times: 1 }, one: { pieces: 1, times: 3 } });
  expect(went).toHaveLength(53);
  expect(went.lastIndexOf('one')).toBeLessThan(8);
});

it('what has had few turns comes before what has had many, which goes on all the same', async () => {
  const long = {};
  for (let i = 0; i < 20; i++) await giveWay(long);
  const went: string[] = [];
  const goOn = async (name: string, operation: object, times: number): Promise<void> => {
    for (let i = 0; i < times; i++) {
      await giveWay(operation);
      went.push(name);
    }
  };
  await Promise.all([
    ...['long', 'long', 'long'].map((name) => goOn(name, long, 10)),
    goOn('short', {}, 10),
    goOn('other', {}, 10),
  ]);
  expect(went.lastIndexOf('short')).toBeLessThan(35);
  expect(went.slice(0, 30).filter((name) => name === 'long').length).toBeGreaterThan(3);
});

it('an operation brings to its end what it has begun before it begins more', async () => {
  const operation = {};
  let [begun, mostBegun] = [0, 0];
  const piece = async (): Promise<void> => {
    await giveWay(operation);
    mostBegun = Math.max(mostBegun, ++begun);
    for (let slice = 0; slice < 5; slice++) await giveWay(operation);
    begun--;
  };
  await Promise.all(Array.from({ length: 20 }, piece));
  expect(mostBegun).toBe(1);
});

it('a queue has one place, and those in it go on in the order in which they came', async () => {
  const queue = new Queue();
  const went: string[] = [];
  const inQueue = Array.from({ length: 30 }, (_, i) => giveWay(queue).then(() => went.push(String(i))));
  const operation = {};
  const work = async (): Promise<void> => {
    for (let slice = 0; slice < 10; slice++) await giveWay(operation);
    went.push('work');
  };
  await Promise.all([...inQueue, work()]);
  expect(went.filter((name) => name !== 'work')).toEqual(Array.from({ length: 30 }, (_, i) => String(i)));
  expect(went.indexOf('work')).toBeLessThan(22);
});

it('turns pass while there are arrivals, but not without end', async () => {
  let turn = 0;
  let hasGoneOn = false;
  void giveWay().then(() => (hasGoneOn = true));
  for (; turn < 5; turn++) {
    letArrivalsIn();
    await nextTurn();
  }
  expect(hasGoneOn).toBe(false);
  for (; turn < 100; turn++) {
    letArrivalsIn();
    await nextTurn();
  }
  expect(hasGoneOn).toBe(true);
});
