import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { TimedOut } from '../../src/domain/errors.ts';
import { withinTurn } from '../../src/store/give-way.ts';
import { Turns, type Work } from '../../src/store/topology/turns.ts';

/** A read that is busy for a while and says what it saw at its start and at its end. */
function* busyRead(milliseconds: number, look: () => number): Work<number[]> {
  const first = look();
  const end = performance.now() + milliseconds;
  while (performance.now() < end) yield;
  return [first, look()];
}

describe('the turns of reads and writes', () => {
  it('let others in while a read takes long', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const long = turns.read(() => busyRead(60, () => 0)).then(() => order.push('long'));
    const short = setTimeout(5).then(() => order.push('short'));
    await Promise.all([long, short]);
    expect(order).toEqual(['short', 'long']);
  });

  it('stop a long read soon after its signal fires', async () => {
    const started = performance.now();
    await expect(new Turns().read(() => busyRead(5_000, () => 0), { signal: AbortSignal.timeout(30) })).rejects.toThrow(
      TimedOut,
    );
    expect(performance.now() - started).toBeLessThan(2_500);
  });

  it('show one version to a read from its start to its end', async () => {
    const turns = new Turns();
    let version = 1;
    const reads = [40, 80].map((milliseconds) => turns.read(() => busyRead(milliseconds, () => version)));
    await setTimeout(10);
    const write = turns.write(() => turns.alone(() => ++version));
    expect(await Promise.all(reads)).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(await write).toBe(2);
  });

  it('let a waiting write come next, before reads that start later take a pause', async () => {
    const turns = new Turns();
    let version = 1;
    const early = turns.read(() => busyRead(40, () => version));
    await setTimeout(10);
    const write = turns.write(() => turns.alone(() => ++version));
    const late = turns.read(() => busyRead(30, () => version));
    expect(await late).toEqual([1, 1]);
    expect(await early).toEqual([1, 1]);
    expect(await write).toBe(2);
  });

  it('run writes one after the other, and go on after one that fails', async () => {
    const turns = new Turns();
    const order: number[] = [];
    const slow = turns.write(async () => {
      await setTimeout(20);
      order.push(1);
      throw new Error('refused');
    });
    const fast = turns.write(async () => Promise.resolve(order.push(2)));
    await expect(slow).rejects.toThrow('refused');
    await fast;
    expect(order).toEqual([1, 2]);
    await turns.idle();
  });

  it('give a read up that is to be answered at once and takes long', () => {
    const closed: string[] = [];
    const read = function* (milliseconds: number): Work<string> {
      try {
        yield* busyRead(milliseconds, () => 0);
        return `after ${milliseconds}`;
      } finally {
        closed.push(`closed ${milliseconds}`);
      }
    };
    expect([withinTurn(read(0)), withinTurn(read(500))]).toEqual(['after 0', undefined]);
    expect(closed).toEqual(['closed 0', 'closed 500']);
  });

  it('forget a read that fails', async () => {
    const turns = new Turns();
    const failing = function* (): Work<number> {
      yield* busyRead(20, () => 0);
      throw new Error('no such thing');
    };
    await expect(turns.read(() => failing())).rejects.toThrow('no such thing');
    expect(await turns.alone(() => 'free')).toBe('free');
  });
});
