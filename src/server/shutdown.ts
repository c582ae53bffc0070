import { Server as NetServer } from 'node:net';
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { GraphStore } from '../store/graph-store.ts';

/** Longest wait for requests that are still being answered. */
const DRAIN_MS = 20_000;
/** How long connections without a request stay open, for one that may be on its way. */
const LINGER_MS = 1_000;
const SWEEP_MS = 100;
/** How long a request may take to arrive by then: who stops in the middle of one holds up nobody's end. */
const ARRIVAL_MS = 5_000;

interface Closing {
  readonly server: FastifyInstance;
  readonly store: GraphStore;
  readonly logger: FastifyBaseLogger;
  /** Milliseconds for which `/readyz` says no before connections are refused, so that balancers look elsewhere. */
  readonly delayMs: number;
}

/**
 * On SIGTERM or SIGINT: takes no more requests, answers those that came, closes the store, ends with exit code 0, or 1
 * where that fails. A second SIGINT, of a person who will not wait, ends it at once.
 */
export function closeOnSignals({ server, store, logger, delayMs }: Closing): void {
  let closing = false;
  const close = async (signal: NodeJS.Signals): Promise<void> => {
    if (closing) {
      if (signal === 'SIGINT') process.exit(1);
      return;
    }
    closing = true;
    logger.info({ signal }, 'closing');
    // A person at the keyboard has no balancer in front.
    await stopTakingRequests(server, signal === 'SIGINT' ? 0 : delayMs);
    const overdue = setTimeout(() => {
      logger.error('requests did not end in time');
      process.exit(1);
    }, DRAIN_MS);
    await drain(server);
    await server.close();
    await store.close();
    clearTimeout(overdue);
    process.exit(0);
  };
  const giveUp = (error: unknown): void => {
    logger.error({ err: error }, 'could not close in good order');
    process.exit(1);
  };
  for (const signal of SIGNALS) process.on(signal, () => void close(signal).catch(giveUp));
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Until there are requests to finish, a signal ends the process at once; what is being written is written as a whole or
 * not at all. The first process of a container would ignore a signal that it says nothing about. Answers a function
 * that takes this back.
 */
export function endOnSignals(): () => void {
  const end = (signal: NodeJS.Signals): never => process.exit(128 + constants.signals[signal]);
  for (const signal of SIGNALS) process.on(signal, end);
  return () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
}

/** From now on every connection is told with its next answer to end, and `/readyz` says no. */
async function stopTakingRequests(server: FastifyInstance, delayMs: number): Promise<void> {
  server.closing.hasBegun = true;
  server.server.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false;
  });
  if (delayMs > 0) await sleep(delayMs);
}

/**
 * Takes no new connections, and ends when those that there are have ended. To end them without a word, as `close` of
 * Node's HTTP server does, would drop a request that is on its way.
 */
async function drain({ server }: FastifyInstance): Promise<void> {
  [server.headersTimeout, server.requestTimeout] = [ARRIVAL_MS, ARRIVAL_MS];
  const gone = new Promise((resolve) => NetServer.prototype.close.call(server, resolve));
  let sweep: NodeJS.Timeout | undefined;
  const linger = setTimeout(() => {
    sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  }, LINGER_MS);
  await gone;
  clearTimeout(linger);
  clearInterval(sweep);
}
