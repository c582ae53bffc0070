import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Limits } from '../graphql/limits.ts';
import type { Identification } from './access/authentication.ts';
import type { Principal } from './access/principal.ts';
import type { CountRequest } from './access/rate-limit.ts';
import type { FindAnswer } from './answering/answering.ts';
import { createFastLane, type RequestListener } from './answering/fast-lane.ts';
import { logAnswered } from './observe/request-log.ts';
import { letArrivalsIn } from '../store/give-way.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';

interface LaneParts {
  readonly findAnswer: FindAnswer;
  readonly identification: Identification;
  readonly countRequest: CountRequest | null;
  readonly origins: readonly string[];
  readonly limits: Limits;
}

/** The fast lane in front of the web framework: closed until the server listens, and again when it closes. */
export interface LaneSwitch {
  /** For Fastify's `serverFactory`. */
  readonly createHttpServer: (usualWay: RequestListener, options: FastifyServerOptions) => Server;
  readonly openOnListen: (server: FastifyInstance, parts: LaneParts) => void;
}

const OVERDUE_CHECK_MS = 5_000;

export function createLaneSwitch(): LaneSwitch {
  let openLane: ((usualWay: RequestListener) => RequestListener) | null = null;
  return {
    createHttpServer: (usualWay, { keepAliveTimeout, requestTimeout, connectionTimeout }) => {
      let lane: RequestListener | null = null;
      const answer: RequestListener = (request, response) => {
        if (openLane === null) lane = null;
        else lane ??= openLane(usualWay);
        (lane ?? usualWay)(request, response);
      };
      // Node looks for what is overdue now and then only, and gives headers no more time than the whole.
      const [headersTimeout, connectionsCheckingInterval] = [requestTimeout, OVERDUE_CHECK_MS];
      const timeouts = { keepAliveTimeout, requestTimeout, headersTimeout, connectionsCheckingInterval };
      const server = createServer(timeouts, oneAfterTheOther(answer));
      server.on('connection', letArrivalsIn);
      return server.setTimeout(connectionTimeout);
    },
    openOnListen: (server, { findAnswer, identification, countRequest, origins, limits }) => {
      server.addHook('onListen', async () => {
        const headers = await standingHeaders(server);
        const log = logAnswered.bind(null, server.log);
        const identify = identifyAtOnce(identification, origins);
        const options = { findAnswer, identify, countRequest, limits, headers, log };
        openLane = (usualWay) => createFastLane(options, usualWay);
      });
      server.addHook('preClose', (done) => {
        openLane = null;
        done();
      });
    },
  };
}

/** Who sends a request, where that is known at once and no page of another origin asks for an answer. */
function identifyAtOnce(
  { identifyNow }: Identification,
  origins: readonly string[],
): (request: IncomingMessage) => Principal | null {
  return ({ headers }) => {
    if (origins.length > 0 && headers.origin !== undefined) return null;
    return identifyNow(headers) ?? null;
  };
}

/** Headers that belong to one answer, and not to all. */
const OF_ONE_ANSWER =
  /^(content-(type|length)|connection|date|x-request-id|x-ratelimit-.*|retry-after|www-authenticate)$/;

/** The headers that the framework gives to every answer of `POST /graphql`: names and values in turn. */
async function standingHeaders(server: FastifyInstance): Promise<string[]> {
  // Refused before anybody looks at it; from nowhere, so that it counts against nobody's limit.
  const refused = { headers: { 'content-type': 'text/none' }, payload: 'none', remoteAddress: '0.0.0.0' };
  const { headers } = await server.inject({ method: 'POST', url: '/graphql', ...refused });
  const standing = Object.entries(headers).filter(([name]) => !OF_ONE_ANSWER.test(name));
  return standing.flatMap(([name, value]) => [name, String(value)]);
}
