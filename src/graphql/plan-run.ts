import type { GraphContext } from './context.ts';
import type { MaybePromise } from './maybe-promise.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** One run of a plan: what it is run with, and what it still waits for. */
export class PlanRun {
  readonly context: GraphContext;
  readonly variables: Variables;
  /** Arguments that were read from the variables, by field. */
  readonly args: unknown[] = [];
  #waiting = 0;
  #isOver = false;
  #onReady: (() => void) | undefined;
  #onFailure: ((error: unknown) => void) | undefined;

  constructor(variables: Variables, context: GraphContext) {
    [this.variables, this.context] = [variables, context];
  }

  /** What `begin` puts together, when nothing is waited for any more. The first error ends it. */
  finish<T>(begin: (run: this) => T): MaybePromise<T> {
    try {
      const result = begin(this);
      if (this.#waiting === 0) return result;
      return new Promise((resolve, reject) => {
        this.#onReady = () => resolve(result);
        this.#onFailure = reject;
      });
    } catch (error) {
      this.#isOver = true;
      throw error;
    }
  }

  wait<T>(promise: Promise<T>, next: (value: T) => unknown): void {
    this.#waiting++;
    const fail = (error: unknown): void => {
      this.#isOver = true;
      this.#onFailure?.(error);
    };
    promise.then((value) => {
      if (this.#isOver) return;
      try {
        next(value);
        if (--this.#waiting === 0) this.#onReady?.();
      } catch (error) {
        fail(error);
      }
    }, fail);
  }
}
