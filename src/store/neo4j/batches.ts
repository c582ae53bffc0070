import { TimedOut } from '../../domain/errors.ts';
import type { ReadOptions } from '../graph-store.ts';
import { isWorthRepeating } from './driver-errors.ts';

/** Batches of one shape that may be under way before callers are gathered further. */
const MOST_UNDER_WAY = 1;

/** How long a caller waits at most for batches under way before a further one is sent. */
const LONGEST_WAIT_MS = 5;

/** Bounds of one batch. A caller with more than `MOST_ITEMS` gets a batch of his own. */
const MOST_CALLERS = 64;
const MOST_ITEMS = 2_000;

/** Answers many questions at once, in their order. */
export type AnswerAll<Q, A> = (questions: readonly Q[], options: ReadOptions) => Promise<readonly A[]>;

export interface Question<Q, A> {
  /** Questions of one shape differ only in `question`, and `answerAll` is the same for all of them. */
  readonly shape: string;
  readonly question: Q;
  /** How much it adds to a statement, such as the number of its ids. */
  readonly items: number;
  readonly answerAll: AnswerAll<Q, A>;
}

/**
 * Turns questions that wait at the same time into one statement, since a round trip to Neo4j costs more than the work.
 * Nothing is kept: a question joins a batch that has not been sent, never one under way, so that whoever asks sees all
 * that was acknowledged before.
 *
 * A batch is sent as soon as the event loop has taken in what waits; while one of its shape is under way callers gather,
 * but not for long. When a batch fails each of its questions is asked alone, so that nobody fails because of a
 * neighbour. A caller whose signal fires gets TimedOut at once; the statement is stopped when all its callers have gone.
 */
export class Batches {
  readonly #lines = new Map<string, Line<unknown, unknown>>();

  async ask<Q, A>({ shape, question, items, answerAll }: Question<Q, A>, { signal }: ReadOptions = {}): Promise<A> {
    if (signal?.aborted) throw goneError();
    const line = this.#lineOf(shape, answerAll as AnswerAll<unknown, unknown>);
    return new Promise<A>((resolve, reject) => {
      const call: Call<unknown, unknown> = {
        question,
        items,
        leave: null,
        isSettled: false,
        settle: (finish) => {
          if (call.isSettled) return;
          call.isSettled = true;
          signal?.removeEventListener('abort', onAbort);
          finish();
        },
        resolve: (answer) => call.settle(() => resolve(answer as A)),
        reject: (error) => call.settle(() => reject(error)),
      };
      const onAbort = (): void => {
        call.reject(goneError());
        call.leave?.();
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      line.add(call);
    });
  }

  #lineOf(shape: string, answerAll: AnswerAll<unknown, unknown>): Line<unknown, unknown> {
    const known = this.#lines.get(shape);
    if (known) return known;
    const line = new Line(answerAll, () => this.#lines.delete(shape));
    this.#lines.set(shape, line);
    return line;
  }
}

interface Call<Q, A> {
  readonly question: Q;
  readonly items: number;
  /** Tells the batch that it was sent with that nobody waits any more. */
  leave: (() => void) | null;
  isSettled: boolean;
  readonly settle: (finish: () => void) => void;
  readonly resolve: (answer: A) => void;
  readonly reject: (error: Error) => void;
}

/** Callers of one shape, waiting for the next batch. */
class Line<Q, A> {
  readonly #answerAll: AnswerAll<Q, A>;
  readonly #onIdle: () => void;
  #waiting: Call<Q, A>[] = [];
  #underWay = 0;
  #soon: NodeJS.Immediate | null = null;
  #late: NodeJS.Timeout | null = null;

  constructor(answerAll: AnswerAll<Q, A>, onIdle: () => void) {
    this.#answerAll = answerAll;
    this.#onIdle = onIdle;
  }

  add(call: Call<Q, A>): void {
    this.#waiting.push(call);
    this.#plan();
  }

  #plan(): void {
    if (this.#waiting.length === 0) {
      if (this.#underWay === 0) this.#onIdle();
    } else if (this.#underWay < MOST_UNDER_WAY) this.#soon ??= setImmediate(() => this.#send());
    else this.#late ??= setTimeout(() => this.#send(), LONGEST_WAIT_MS);
  }

  #send(): void {
    if (this.#soon) clearImmediate(this.#soon);
    if (this.#late) clearTimeout(this.#late);
    this.#soon = this.#late = null;
    const calls = this.#take();
    this.#underWay++;
    const done = (): void => {
      this.#underWay--;
      this.#plan();
    };
    void this.#answer(calls).then(done, done);
    if (this.#waiting.length > 0) this.#plan();
  }

  #take(): Call<Q, A>[] {
    this.#waiting = this.#waiting.filter(({ isSettled }) => !isSettled);
    let items = 0;
    let count = 0;
    for (const call of this.#waiting) {
      items += call.items;
      if (count === MOST_CALLERS || (count > 0 && items > MOST_ITEMS)) break;
      count++;
    }
    return this.#waiting.splice(0, count);
  }

  async #answer(calls: readonly Call<Q, A>[]): Promise<void> {
    if (calls.length === 0) return;
    const controller = new AbortController();
    let present = calls.length;
    const leave = (): void => {
      if (--present === 0) controller.abort();
    };
    for (const call of calls) call.leave = leave;
    try {
      const answers = await this.#answerAll(
        calls.map(({ question }) => question),
        { signal: controller.signal },
      );
      calls.forEach((call, at) => call.resolve(answers[at] as A));
    } catch (error) {
      if (calls.length === 1 || isOutage(error)) calls.forEach((call) => call.reject(toError(error)));
      else await Promise.all(calls.filter(({ isSettled }) => !isSettled).map((call) => this.#answer([call])));
    }
  }
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

/** The database cannot be reached, whoever asks; repeating was tried. */
function isOutage(error: unknown): boolean {
  return error instanceof Error && isWorthRepeating(error.cause);
}

function goneError(): TimedOut {
  return new TimedOut('The time limit passed, and nobody waits for the answer of Neo4j any more.');
}
