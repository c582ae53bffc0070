import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PriorityQueue } from '../../src/domain/priority-queue.ts';

it('gives out what was put in, least first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const queue = new PriorityQueue<number>((a, b) => a - b);
      for (const number of numbers) queue.push(number);
      const out = numbers.map(() => queue.pop());
      expect(out).toEqual([...numbers].sort((a, b) => a - b));
      expect(queue.pop()).toBeUndefined();
    }),
  );
});

it('takes more in between', () => {
  const queue = new PriorityQueue<number>((a, b) => a - b);
  queue.push(3);
  queue.push(1);
  expect(queue.pop()).toBe(1);
  queue.push(2);
  expect([queue.pop(), queue.pop()]).toEqual([2, 3]);
});
