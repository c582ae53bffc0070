import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Limits } from '../graphql/limits.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { addGraphQLRoute } from './graphql-route.ts';
import { addHealthRoutes } from './health-routes.ts';
import { addErrorHandler } from './http-errors.ts';
import { addPages } from './pages.ts';
import { addSecurityHeaders } from './security-headers.ts';

export interface ServerOptions {
  readonly store: GraphStore;
  readonly limits: Limits;
  /** Where the built pages lie: `playground/` and `explorer/`; a page that is not built is not served. */
  readonly pages: string;
  readonly logger?: FastifyBaseLogger;
}

/** The HTTP service over a store, ready to listen. Closing it lets requests finish; the store stays open. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { store, limits, logger } = options;
  const server: FastifyInstance = fastify({
    ...(logger ? { loggerInstance: logger } : { logger: false }),
    bodyLimit: limits.bodyBytes,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  });
  addErrorHandler(server, limits);
  await addSecurityHeaders(server);
  addHealthRoutes(server, store);
  await addPages(server, options.pages);
  await addGraphQLRoute(server, options);
  return server;
}
