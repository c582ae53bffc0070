import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { GraphStore } from '../store/graph-store.ts';

/** Longest wait for requests that are still being answered. */
const DRAIN_MS = 20_000;
const SWEEP_MS = 100;

/** On SIGTERM or SIGINT: takes no more requests, answers those that came, closes the store, ends with exit code 0. */
export function closeOnSignals(server: FastifyInstance, store: GraphStore, logger: FastifyBaseLogger): void {
  let closing = false;
  const close = async (signal: NodeJS.Signals): Promise<void> => {
    if (closing) return;
    closing = true;
    logger.info({ signal }, 'closing');
    const overdue = setTimeout(() => {
      logger.error('requests did not end in time');
      process.exit(1);
    }, DRAIN_MS);
    // A connection that was answered after closing began would stay open for a next request.
    const sweep = setInterval(() => server.server.closeIdleConnections(), SWEEP_MS);
    await server.close();
    clearInterval(sweep);
    await store.close();
    clearTimeout(overdue);
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void close(signal));
}
