import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { getMentions } from '../answers/label-catalogue.ts';
import type { Limits } from '../graphql/limits.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { observeStore } from '../store/observed-store.ts';
import { addAuthentication, createIdentification, refuseStrangers } from './access/authentication.ts';
import { addCrossOrigin } from './access/cross-origin.ts';
import { addRateLimit } from './access/rate-limit.ts';
import { addGraphQLRoute } from './graphql-route.ts';
import { createLaneSwitch } from './lane-switch.ts';
import { addHealthRoutes } from './health-routes.ts';
import { addErrorHandler, refuseNoHttp, refuseUnreadable } from './http-errors.ts';
import { createMetrics } from './observe/metrics.ts';
import { addMetricsRoute } from './observe/metrics-route.ts';
import { addRequestLog } from './observe/request-log.ts';
import { traceStoreCall } from './observe/tracing.ts';
import { refuseOtherMethods } from './other-methods.ts';
import { addPages } from './pages.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { DEFAULT_ANSWERING, LOCAL_ACCESS, type AccessSettings, type AnsweringSettings } from './settings.ts';

/** Longest time that a request may take to arrive. */
const SENDING_MS = 30_000;

export interface ServerOptions {
  readonly store: GraphStore;
  readonly limits: Limits;
  /** Where the built pages lie: `playground/` and `explorer/`; a page that is not built is not served. */
  readonly pages: string;
  readonly access?: AccessSettings;
  readonly answering?: AnsweringSettings;
  readonly logger?: FastifyBaseLogger;
}

/** The HTTP service over a store, ready to listen. Closing it lets requests finish; the store stays open. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { limits, access = LOCAL_ACCESS, answering = DEFAULT_ANSWERING, logger } = options;
  const metrics = createMetrics();
  const counted = observeStore(options.store, () => (call) => metrics.storeCallDone(call));
  const store = answering.traced ? observeStore(counted, traceStoreCall) : counted;
  const identification = createIdentification(access);
  const lane = createLaneSwitch();
  const server: FastifyInstance = fastify({
    ...(logger ? { loggerInstance: logger } : { logger: false }),
    bodyLimit: limits.bodyBytes,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    serverFactory: lane.createHttpServer,
    trustProxy: access.proxies.length > 0 ? [...access.proxies] : false,
    // Whoever sends his request drop by drop holds his connection no longer.
    requestTimeout: SENDING_MS,
    frameworkErrors: refuseUnreadable,
    clientErrorHandler: refuseNoHttp,
    forceCloseConnections: 'idle',
    // Whoever still gets through while the server closes is answered: see `shutdown.ts`.
    return503OnClosing: false,
  });
  addErrorHandler(server, limits, metrics);
  addRequestLog(server);
  await addSecurityHeaders(server);
  await addCrossOrigin(server, access.origins);
  addAuthentication(server, identification);
  const { rateLimit, anonymous, proxies } = access;
  const countRequest = await addRateLimit(server, { limit: rateLimit, anonymous, hasProxies: proxies.length > 0 });
  refuseStrangers(server);
  addHealthRoutes(server, store);
  addMetricsRoute(server, store, metrics);
  await addPages(server, options.pages);
  refuseOtherMethods(server);
  const findAnswer = await addGraphQLRoute(server, { store, limits, answering, metrics });
  lane.openOnListen(server, { findAnswer, identification, countRequest, origins: access.origins, limits });
  // The first search need not wait for the labels; where reading them fails, it reads them again and says why.
  server.addHook('onListen', () => void getMentions(store).catch(() => undefined));
  return server;
}
