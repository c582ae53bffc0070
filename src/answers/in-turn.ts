import { giveWay, isLongTurn } from '../store/give-way.ts';
import type { ReadOptions } from '../store/graph-store.ts';

/**
 * Works something out in memory once it is its turn: of what is asked for at once, such as fifty searches in one
 * operation, others that wait go in between. What the work needs is prepared anew after every wait. Throws the reason
 * of the signal when it has fired by then.
 */
export async function inTurn<T, R>(
  prepare: () => Promise<T>,
  work: (prepared: T) => R,
  options: ReadOptions = {},
): Promise<R> {
  for (;;) {
    const prepared = await prepare();
    options.signal?.throwIfAborted();
    if (!isLongTurn()) return work(prepared);
    await giveWay(options);
  }
}

/** After so many beginnings work is done in one go. */
const MOST_BEGINNINGS = 3;

/**
 * The same for work that pauses (`yield`) now and then, and lets others go in between when it has taken long. It begins
 * anew where what was prepared is of another version after a wait.
 */
export async function inSlices<T extends { readonly version: number }, R>(
  prepare: () => Promise<T>,
  work: (prepared: T) => Generator<undefined, R, undefined>,
  options: ReadOptions = {},
): Promise<R> {
  for (let beginning = 1; ; beginning++) {
    const { steps, version } = await inTurn(
      prepare,
      (prepared) => ({ steps: work(prepared), version: prepared.version }),
      options,
    );
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      if (beginning === MOST_BEGINNINGS || !isLongTurn()) continue;
      await giveWay(options);
      const { version: now } = await inTurn(prepare, (prepared) => prepared, options);
      if (now !== version) break;
    }
  }
}
