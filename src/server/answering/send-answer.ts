import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CachedAnswer } from './answer-cache.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** Whether the client takes plain JSON; the media type of GraphQL over HTTP is for Apollo Server to negotiate. */
export function takesJson({ headers }: FastifyRequest): boolean {
  const accept = headers.accept ?? '*/*';
  return accept.includes('application/json') || accept.includes('*/*');
}

/** Sends an answer with its validator; to a GET whose client has it already, only that it still holds. */
export function sendAnswer(request: FastifyRequest, reply: FastifyReply, { body, etag }: CachedAnswer): FastifyReply {
  void reply.header('etag', etag);
  if (request.method === 'GET' && request.headers['if-none-match']?.split(/, */).includes(etag)) {
    return reply.code(304).send();
  }
  return reply.type(JSON_TYPE).send(body);
}

/** Sends an answer that is not to be kept. */
export function sendText(reply: FastifyReply, text: string): FastifyReply {
  return reply.type(JSON_TYPE).send(text);
}
