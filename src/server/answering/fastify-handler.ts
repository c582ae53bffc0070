import type { FastifyReply, FastifyRequest } from 'fastify';
import { InvalidInput } from '../../domain/errors.ts';
import type { Limits } from '../../graphql/limits.ts';
import type { FindAnswer } from './answering.ts';
import { parametersOf, throwFailure } from './fast-lane.ts';
import { giveWay } from '../../store/give-way.ts';
import { isGone } from '../request-signal.ts';
import { mediaTypeFor, wasKept } from './negotiate.ts';
import { LARGE, LARGE_BODIES, parseParameters } from './operation-request.ts';

export interface HandlerOptions {
  readonly findAnswer: FindAnswer;
  readonly limits: Limits;
  /** How long others may keep the answer to a GET without asking again, as Cache-Control says it. */
  readonly cacheControl: string;
  /** The whole pipeline, for what has no short way. */
  readonly askApollo: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
}

/** Answers at `/graphql`: the short way where there is one, and through Apollo Server otherwise. */
export function createFastifyHandler({ findAnswer, limits, cacheControl, askApollo }: HandlerOptions) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    throwFailure(request.raw);
    const { method, url, headers, principal } = request;
    const type = mediaTypeFor(headers);
    if (type === null) throw Object.assign(new InvalidInput(NOT_ACCEPTABLE), { statusCode: 406 });
    const asked = parametersOf(request.raw);
    if (asked !== undefined) return askApollo(Object.assign(request, { body: asked }), reply);
    const text = method === 'GET' ? url : (request.body as string | undefined);
    if (typeof request.body === 'string' && request.body.length >= LARGE) {
      await giveWay(LARGE_BODIES);
      if (isGone(request.raw)) return reply.hijack();
    }
    const parameters = (): unknown =>
      method === 'GET' ? fromQuery(request, limits) : parseParameters(request.body as string, limits);
    const answer =
      typeof text === 'string'
        ? await findAnswer({ method, text, parameters, principal, headers, response: reply.raw })
        : null;
    if (answer === null) {
      if (typeof request.body === 'string') request.body = parameters();
      return askApollo(request, reply);
    }
    if (answer.etag !== null) {
      void reply.header('etag', answer.etag);
      if (method === 'GET') void reply.header('cache-control', cacheControl).header('vary', varyOf(reply));
      if (method === 'GET' && wasKept(headers, answer.etag)) return reply.code(304).send();
    }
    return reply.code(answer.status).type(type).send(answer.body);
  };
}

const NOT_ACCEPTABLE = 'Answers are JSON: accept application/json or application/graphql-response+json.';

/** What an answer by GET depends on: the media type, besides what is said already. */
function varyOf(reply: FastifyReply): string {
  const said = reply.getHeader('vary');
  return said === undefined ? 'Accept' : `${String(said)}, Accept`;
}

function fromQuery(request: FastifyRequest, limits: Limits): unknown {
  const { variables, extensions, ...rest } = request.query as Record<string, string | undefined>;
  return { ...rest, variables: parseParameters(variables, limits), extensions: parseParameters(extensions, limits) };
}
