import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { TimedOut } from '../domain/errors.ts';
import { LIMIT_SETTINGS } from '../graphql/limits.ts';

/**
 * Makes a signal that fires when the time is up, counted from now, or the client goes away, so that the store stops
 * working for nobody. To be made when somebody waits: it costs as much as looking up a concept.
 */
export function startRequest(response: ServerResponse, timeoutMs: number): () => AbortSignal {
  const start = performance.now();
  return () => {
    const controller = new AbortController();
    const left = timeoutMs - (performance.now() - start);
    const { socket } = response.req;
    if (response.destroyed || isGone(response.req)) controller.abort(goneAway());
    else if (left <= 0) controller.abort(timedOut(timeoutMs));
    else {
      const timer = setTimeout(() => controller.abort(timedOut(timeoutMs)), left);
      const end = (): void => {
        clearTimeout(timer);
        if (!response.writableFinished) controller.abort(goneAway());
      };
      const forget = whenGone(socket, end);
      response.once('close', () => {
        forget();
        end();
      });
    }
    return controller.signal;
  };
}

/**
 * Whether the connection of a request has ended, so that nobody waits for the answer. To be asked after giving way:
 * whoever sent thousands of requests at once and went would keep others waiting for the reading of them.
 */
export function isGone({ socket }: IncomingMessage): boolean {
  return socket.destroyed;
}

/** What is to be done when a connection ends, of all requests that wait on it. */
const onEnd = new WeakMap<Socket, Set<() => void>>();

/**
 * Calls back when the connection ends, unless that is taken back by what this answers. The responses of pipelined
 * requests, which wait for the one before, are not told of it themselves.
 */
function whenGone(socket: Socket, callback: () => void): () => void {
  let callbacks = onEnd.get(socket);
  if (callbacks === undefined) {
    const fresh = (callbacks = new Set());
    onEnd.set(socket, fresh);
    socket.once('close', () => fresh.forEach((call) => call()));
  }
  callbacks.add(callback);
  return () => callbacks.delete(callback);
}

function goneAway(): TimedOut {
  return new TimedOut('The client went away before the answer was ready.');
}

/** What the work answers. Throws TimedOut, and gives the work up by its signal, when that takes longer. */
export async function withinTime<T>(timeoutMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
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
