import type { GraphContext } from './context.ts';
import type { MaybePromise } from './maybe-promise.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** JSON in parts: text, and what came later than the text around it. */
type Parts = (string | Parts)[];

/** One run of a plan: what it is run with, what it has written, and what it still waits for. */
export class PlanRun {
  readonly context: GraphContext;
  readonly variables: Variables;
  /** Arguments that were read from the variables, by field. */
  readonly args: unknown[] = [];
  /** What is being written: JSON, to be added to. */
  text = '';
  /** Where the text goes once something has to be waited for. */
  #parts: Parts = [];
  #waiting = 0;
  #isOver = false;
  #onReady: (() => void) | undefined;
  #onFailure: ((error: unknown) => void) | undefined;

  constructor(variables: Variables, context: GraphContext) {
    [this.variables, this.context] = [variables, context];
  }

  /** What `begin` writes, when nothing is waited for any more. The first error ends it. */
  finish(begin: (run: this) => void): MaybePromise<string> {
    try {
      begin(this);
      if (this.#waiting === 0) return this.text;
      const parts = this.#endText();
      return new Promise((resolve, reject) => {
        this.#onReady = () => resolve(join(parts));
        this.#onFailure = reject;
      });
    } catch (error) {
      this.#isOver = true;
      throw error;
    }
  }

  /** Leaves a place, and has `write` fill it when the value is there. */
  wait<T>(promise: Promise<T>, write: (run: this, value: T) => void): void {
    this.#waiting++;
    const place: Parts = [];
    this.#parts.push(this.text, place);
    this.text = '';
    const fail = (error: unknown): void => {
      this.#isOver = true;
      this.#onFailure?.(error);
    };
    promise.then((value) => {
      if (this.#isOver) return;
      try {
        this.#parts = place;
        write(this, value);
        this.#endText();
        if (--this.#waiting === 0) this.#onReady?.();
      } catch (error) {
        fail(error);
      }
    }, fail);
  }

  #endText(): Parts {
    this.#parts.push(this.text);
    this.text = '';
    return this.#parts;
  }
}

/** As deep as the document at most. */
function join(parts: Parts): string {
  let text = '';
  for (const part of parts) text += typeof part === 'string' ? part : join(part);
  return text;
}
