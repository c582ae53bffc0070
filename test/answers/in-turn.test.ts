import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inTurn } from '../../src/answers/in-turn.ts';
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
