import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inSlices, inTurn } from '../../src/answers/in-turn.ts';
import { TimedOut } from '../../src/domain/errors.ts';

const LONG_MS = 15;

function work(): void {
  const start = performance.now();
  while (performance.now() - start < LONG_MS);
}

function piece(signal?: AbortSignal): Promise<void> {
  return inTurn(() => Promise.resolve(), work, { signal });
}

it('others go in between long pieces of work that are asked for at once', async () => {
  await sleep(1);
  let others = 0;
  const other = setInterval(() => others++, 1);
  await Promise.all(Array.from({ length: 10 }, () => piece()));
  clearInterval(other);
  expect(others).toBeGreaterThanOrEqual(8);
});

it('work that waits for its turn is given up when the time is over', async () => {
  await sleep(1);
  const controller = new AbortController();
  const pieces = Array.from({ length: 10 }, () => piece(controller.signal));
  setTimeout(() => controller.abort(new TimedOut('The time is up.')), LONG_MS);
  const results = await Promise.allSettled(pieces);
  const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  expect(reasons.length).toBeGreaterThan(3);
  for (const reason of reasons) expect(reason).toBeInstanceOf(TimedOut);
});

describe('work in slices', () => {
  function* slices(count: number): Generator<undefined, number, undefined> {
    for (let done = 0; done < count; done++) {
      work();
      yield;
    }
    return count;
  }

  it('lets others go in between', async () => {
    await sleep(1);
    let others = 0;
    const other = setInterval(() => others++, 1);
    const done = await inSlices(
      () => Promise.resolve({ version: 1 }),
      () => slices(10),
    );
    clearInterval(other);
    expect(done).toBe(10);
    expect(others).toBeGreaterThanOrEqual(8);
  });

  it('begins anew when the graph has moved on meanwhile, and comes to an end though it always does', async () => {
    let version = 0;
    const begun: number[] = [];
    const done = await inSlices(
      () => Promise.resolve({ version: version++ }),
      (prepared) => {
        begun.push(prepared.version);
        return slices(3);
      },
    );
    expect(done).toBe(3);
    expect(begun).toHaveLength(3);
  });
});
