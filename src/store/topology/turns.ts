import { TimedOut } from '../../domain/errors.ts';
import { giveWay, isInLine, SLICE_IN_MS } from '../give-way.ts';
import type { ReadOptions } from '../graph-store.ts';

/** A read that pauses (`yield`) every few thousand steps, so that long ones can be cancelled and block nobody. */
export type Work<T> = Generator<undefined, T, undefined>;

/**
 * Whose turn it is. Reads run at once and give way to other requests when they take long; the moment in which a
 * commit becomes visible waits until no read stands half-way, so that every read sees one version.
 */
export class Turns {
  #pausedReads = 0;
  #waitingWriters = 0;
  #onQuiet: (() => void)[] = [];
  #lastWrite: Promise<unknown> = Promise.resolve();

  /** Runs a read to its end, begun when its turn has come. Throws TimedOut when the signal fires meanwhile. */
  async read<T>(begin: () => Work<T>, options: ReadOptions = {}): Promise<T> {
    throwIfAborted(options.signal);
    if (isInLine(options)) {
      await giveWay(options);
      throwIfAborted(options.signal);
    }
    let paused = false;
    let started = performance.now();
    const work = begin();
    try {
      for (let step = work.next(); ; step = work.next()) {
        if (step.done) return step.value;
        if (performance.now() - started < SLICE_IN_MS || (this.#waitingWriters > 0 && !paused)) continue;
        if (!paused) this.#pausedReads++;
        paused = true;
        await giveWay(options);
        throwIfAborted(options.signal);
        started = performance.now();
      }
    } finally {
      if (paused && --this.#pausedReads === 0) this.#onQuiet.splice(0).forEach((resume) => resume());
    }
  }

  /** Runs one write after the other. */
  write<T>(action: () => Promise<T>): Promise<T> {
    const turn = this.#lastWrite.then(action);
    this.#lastWrite = turn.catch(() => undefined);
    return turn;
  }

  /** Runs a step of a write at a moment when no read stands half-way. */
  async alone<T>(action: () => T): Promise<T> {
    this.#waitingWriters++;
    try {
      while (this.#pausedReads > 0) await new Promise<void>((resume) => this.#onQuiet.push(resume));
      return action();
    } finally {
      this.#waitingWriters--;
    }
  }

  /** When every write that has been asked for is done. */
  async idle(): Promise<void> {
    await this.#lastWrite;
  }
}

/** Throws TimedOut when the caller's time is over. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    throw new TimedOut(
      'The time for this question is over and the store stopped working on it: ask for less.',
      {},
      {
        cause: signal.reason,
      },
    );
  }
}
