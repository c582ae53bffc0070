import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type ErrorCode } from '../domain/errors.ts';
import { limitExceeded } from '../graphql/limit-exceeded.ts';
import type { Limits } from '../graphql/limits.ts';
import type { Metrics } from './observe/metrics.ts';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  INVALID_INPUT: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  LIMIT_EXCEEDED: 400,
  STORE_UNAVAILABLE: 503,
  TIMED_OUT: 503,
};

/** Errors outside GraphQL take the form of GraphQL's, so that a client reads one form only. */
export function addErrorHandler(server: FastifyInstance, limits: Limits, metrics: Metrics): void {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
      const price = Number(request.headers['content-length'] ?? limits.bodyBytes + 1);
      metrics.limitRefused('bodyBytes');
      const refusal = limitExceeded('bodyBytes', limits.bodyBytes, price, 'Send less at once.');
      return reply.code(413).send(body(refusal.message, refusal.code, refusal.details));
    }
    if (error instanceof DomainError) {
      if (error.code === 'LIMIT_EXCEEDED') metrics.limitRefused(String(error.details.limit));
      if (error.code === 'UNAUTHORIZED') void reply.header('www-authenticate', 'Bearer');
      const { statusCode = STATUS[error.code] } = error as { statusCode?: number };
      return reply.code(statusCode).send(body(error.message, error.code, error.details));
    }
    if (error.statusCode !== undefined && error.statusCode < 500) {
      return reply.code(error.statusCode).send(body(error.message, 'BAD_REQUEST'));
    }
    request.log.error({ err: error }, 'an unexpected error');
    return reply.code(500).send(body('Something went wrong on our side.', 'INTERNAL_SERVER_ERROR'));
  });
}

/** For what the framework refuses before there is a route: a path that cannot be read. */
export function refuseUnreadable({ message }: FastifyError, _: FastifyRequest, reply: FastifyReply): void {
  void reply.code(400).send(body(message, 'BAD_REQUEST'));
}

/** For what is no HTTP, or does not arrive: the connection ends with the answer. */
export function refuseNoHttp({ code }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, message] = NO_HTTP[code ?? ''] ?? ['400 Bad Request', 'This is no HTTP request.'];
  const text = JSON.stringify(body(message, 'BAD_REQUEST'));
  const headers = `Content-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(text)}`;
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n${headers}\r\n\r\n${text}`);
}

const NO_HTTP: Readonly<Record<string, readonly [status: string, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not arrive in time: send it at once.'],
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are too long: send fewer.'],
};

function body(message: string, code: string, details?: object): object {
  return { errors: [{ message, extensions: { code, ...(details && { details }) } }] };
}
