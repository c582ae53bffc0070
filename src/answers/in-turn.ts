import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReadOptions } from '../store/graph-store.ts';

/** How long work in memory may keep the event loop to itself before others have had their turn. */
const SLICE_IN_MS = 8;

let busySince: number | null = null;

/**
 * Works something out in memory once it is its turn: of what is asked for at once, such as fifty searches in one
 * operation, others that wait go in between. What the work needs is prepared anew after every wait. Throws the reason
 * of the signal when it has fired by then.
 */
export async function inTurn<T, R>(
  prepare: () => Promise<T>,
  work: (prepared: T) => R,
  { signal }: ReadOptions = {},
): Promise<R> {
  for (;;) {
    const prepared = await prepare();
    signal?.throwIfAborted();
    if (busySince === null || performance.now() - busySince <= SLICE_IN_MS) {
      begin();
      return work(prepared);
    }
    await nextTurn();
  }
}

function begin(): void {
  if (busySince !== null) return;
  busySince = performance.now();
  setImmediate(() => {
    busySince = null;
  });
}
