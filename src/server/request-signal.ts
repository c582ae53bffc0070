import { setMaxListeners } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { TimedOut } from '../domain/errors.ts';
import { LIMIT_SETTINGS } from '../graphql/limits.ts';

/**
 * Makes a signal that fires when the time is up, counted from now, or the client goes away, so that the store stops
 * working for nobody. To be made when somebody waits: it costs as much as looking up a concept.
 */
export function startRequest(response: ServerResponse, timeoutMs: number): () => AbortSignal {
  const start = performance.now();
  return () => {
    const controller = newController();
    const left = timeoutMs - (performance.now() - start);
    if (isGone(response.req)) controller.abort(goneAway());
    else if (left <= 0) controller.abort(timedOut(timeoutMs));
    else {
      const timer = setTimeout(() => controller.abort(timedOut(timeoutMs)), left);
      response.once('close', () => {
        clearTimeout(timer);
        if (!response.writableFinished) controller.abort(goneAway());
      });
    }
    return controller.signal;
  };
}

/** Everything that an operation does at the same time listens to its signal: more than the ten that Node.js warns of. */
function newController(): AbortController {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
}

/** Whether nobody waits for the answer any more: to be asked after giving way, before anything is begun. */
export function isGone({ socket }: IncomingMessage): boolean {
  return socket.destroyed;
}

function goneAway(): TimedOut {
  return new TimedOut('The client went away before the answer was ready.');
}

/** What the work answers. Throws TimedOut, and gives the work up by its signal, when that takes longer. */
export async function withinTime<T>(timeoutMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = newController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = timedOut(timeoutMs);
      controller.abort(error);
      reject(error);
    }, timeoutMs);
  });
  try {
    return await Promise.race([work(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

function timedOut(allowed: number): TimedOut {
  const setting = LIMIT_SETTINGS.timeoutMs;
  return new TimedOut(
    `The work took longer than the ${allowed} milliseconds allowed and was cancelled. Ask for less, or in several requests. The operator can raise ${setting}.`,
    { limit: 'timeoutMs', allowed, setting },
  );
}
