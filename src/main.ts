import { setFlagsFromString } from 'node:v8';
import { pino } from 'pino';
import { readConfig } from './config.ts';
import { DomainError } from './domain/errors.ts';
import { seedGraph } from './importers/guide/seed-graph.ts';
import { openStore } from './open-store.ts';
import { createServer } from './server/create-server.ts';
import { assertPortFree, listen } from './server/listen.ts';
import { startTracing } from './server/observe/tracing.ts';
import { closeOnSignals, endOnSignals } from './server/shutdown.ts';
import { welcome } from './server/welcome.ts';

/*
 * V8 puts what a line of code makes among what lives long, once much of what that line made has done so, as it does while
 * the graph is read and the first answers are worked out. From then on whole answers stay until a full collection.
 */
setFlagsFromString('--no-allocation-site-pretenuring');

/** Composition root: settings -> store -> seed -> server. */
async function start(): Promise<void> {
  const outliveSignals = endOnSignals();
  const config = readConfig();
  const logger = pino({ level: config.logLevel });
  await assertPortFree(config);
  const store = await openStore(config.store);
  try {
    if ((await store.version()) === 0) {
      const { applied } = await seedGraph(store, config.seed);
      logger.info({ changes: applied }, 'seeded the empty graph');
    }
    const stopTracing = config.tracing === null ? null : await startTracing(config.tracing);
    const { limits, pages, access, answering } = config;
    const server = await createServer({ store, limits, pages, access, answering, logger });
    if (stopTracing) server.addHook('onClose', stopTracing);
    const url = await listen(server, config);
    outliveSignals();
    closeOnSignals({ server, store, logger, delayMs: config.shutdownDelayMs });
    process.stdout.write(welcome(url, store.engine, config.pages));
  } catch (error) {
    await store.close();
    throw error;
  }
}

start().catch((error: unknown) => {
  const expected = error instanceof DomainError;
  process.stderr.write(`Cannot start: ${expected ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exitCode = 1;
});
