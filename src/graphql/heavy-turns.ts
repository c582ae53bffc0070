import { toGivenUp, type Execute } from './compiled-executor.ts';
import { giveWay } from '../store/give-way.ts';
import type { CostCounter } from './cost.ts';

/** Price from which an operation waits for its turn: about what takes a tenth of a second. */
const HEAVY = 5_000;

/**
 * Runs heavy operations one at a time, in order of arrival, and light ones at once: a few greedy clients share one
 * turn instead of everybody's time and memory. Whoever is given up on (see `signal`) is answered at once; its
 * place in the queue is empty when its turn comes.
 */
export function takeTurnsWhenHeavy(execute: Execute, counter: CostCounter): Execute {
  let last: Promise<unknown> = Promise.resolve();
  return (document, operationName, variables, context) => {
    const run = (): ReturnType<Execute> => execute(document, operationName, variables, context);
    if (counter.price(document, operationName, variables) < HEAVY) return run();
    const turn = last
      .then(() => giveWay(context.options))
      .then(() => (context.signal.aborted ? toGivenUp(context.signal.reason) : run()));
    last = turn.catch(() => undefined);
    return turn;
  };
}
