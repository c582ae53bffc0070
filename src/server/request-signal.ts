import type { ServerResponse } from 'node:http';
import { TimedOut } from '../domain/errors.ts';
import { LIMIT_SETTINGS } from '../graphql/limits.ts';

/** A signal that fires when the time is up or the client goes away, so that the store stops working for nobody. */
export function createRequestSignal(response: ServerResponse, timeoutMs: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(timedOut(timeoutMs)), timeoutMs);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort(new TimedOut('The client went away before the answer was ready.'));
  });
  return controller.signal;
}

function timedOut(allowed: number): TimedOut {
  const setting = LIMIT_SETTINGS.timeoutMs;
  return new TimedOut(
    `The work took longer than the ${allowed} milliseconds allowed and was cancelled. Ask for less, or in several requests. The operator can raise ${setting}.`,
    { limit: 'timeoutMs', allowed, setting },
  );
}
