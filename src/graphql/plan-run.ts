import type { GraphContext } from './context.ts';
import type { LimitExceeded } from '../domain/errors.ts';
import { giveWay, isLongTurn } from '../store/give-way.ts';
import { limitExceeded } from './limit-exceeded.ts';
import type { MaybePromise } from './maybe-promise.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** JSON in parts: text, and what came later than the text around it. */
type Parts = (string | Parts)[];

/** Characters from which on writing gives way to others: what comes before is written in one go. */
const LARGE = 200_000;

/** Items of lists that are written before anybody looks at the time: it takes about half a millisecond. */
const ITEMS = 500;

/** One run of a plan: what it is run with, what it has written, and what it still waits for. */
export class PlanRun {
  readonly context: GraphContext;
  readonly variables: Variables;
  /** Arguments that were read from the variables, by field. */
  readonly args: unknown[] = [];
  /** Why it was given up for good, where it was: whoever executes it in another way would do no better. */
  refusal: LimitExceeded | null = null;
  /** What is being written: JSON, to be added to. */
  text = '';
  /** Where the text goes once something has to be waited for. */
  #parts: Parts = [];
  #written = 0;
  #items = 0;
  #waiting = 0;
  /** What is ready to be written, and waits for its turn; null where nothing has to wait. */
  #line: (() => void)[] | null = null;
  #isOver = false;
  #onReady: (() => void) | undefined;
  #onFailure: ((error: unknown) => void) | undefined;

  constructor(variables: Variables, context: GraphContext) {
    [this.variables, this.context] = [variables, context];
  }

  /**
   * Counts an item of a list that was written. Answers whether there have been so many in this turn that others should go
   * first. Throws, and refuses the operation, when lists hold so much more than its price took them to hold that it
   * brings more than an operation may cost.
   */
  countItem(): boolean {
    const { cost } = this.context.limits;
    if (++this.#items > cost) {
      this.refusal = limitExceeded('cost', cost, this.#items, 'Ask for less of each thing in long lists.');
      throw this.refusal;
    }
    return this.#items % ITEMS === 0 && isLongTurn();
  }

  /** What `begin` writes, when nothing is waited for any more. The first error ends it. */
  finish(begin: (run: this) => void): MaybePromise<string> {
    try {
      begin(this);
      const parts = this.#endText();
      if (this.#waiting === 0) return join(parts);
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
    this.#endText().push(place);
    const fill = (value: T): void => {
      if (this.#isOver) return;
      try {
        this.#parts = place;
        write(this, value);
        this.#endText();
        if (--this.#waiting === 0) this.#onReady?.();
      } catch (error) {
        this.#fail(error);
      }
    };
    promise.then(
      (value) => this.#inTurn(() => fill(value)),
      (error: unknown) => this.#fail(error),
    );
  }

  /** Writes at once, or, where much has been written, when others have had their turn. */
  #inTurn(fill: () => void): void {
    if (this.#line !== null) this.#line.push(fill);
    else if (this.#written < LARGE || !isLongTurn()) fill();
    else {
      this.#line = [fill];
      void this.#writeLine(this.#line);
    }
  }

  async #writeLine(line: (() => void)[]): Promise<void> {
    await giveWay(this.context.options);
    // What is written may bring more into the line.
    for (const fill of line) {
      if (this.#isOver) return;
      if (this.context.signal.aborted) this.#fail(this.context.signal.reason);
      fill();
      if (isLongTurn()) await giveWay(this.context.options);
    }
    this.#line = null;
  }

  #fail(error: unknown): void {
    this.#isOver = true;
    this.#onFailure?.(error);
  }

  #endText(): Parts {
    const { answerCharacters } = this.context.limits;
    this.#written += this.text.length;
    if (this.#written > answerCharacters) {
      this.refusal = limitExceeded('answerCharacters', answerCharacters, this.#written, 'Ask for less at once.');
      throw this.refusal;
    }
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
