import type { FastifyBaseLogger, FastifyInstance } from 'fastify';

/** Milliseconds from which a request is worth a line at the usual log level. */
const SLOW_MS = 1000;

/** An answered request, as the log tells it. */
export interface AnsweredLine {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly statusCode: number;
  readonly ms: number;
}

/** Gives every answer its request id, and writes a line for it. */
export function addRequestLog(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('x-request-id', request.id);
    done(null, payload);
  });
  server.addHook('onResponse', ({ id, method, url }, { statusCode, elapsedTime }, done) => {
    logAnswered(server.log, { id, method, path: pathOf(url), statusCode, ms: elapsedTime });
    done();
  });
}

/** A line at `debug`, or at `warn` when the request was slow or failed. */
export function logAnswered(log: FastifyBaseLogger, { id, statusCode, ms, ...line }: AnsweredLine): void {
  const level = statusCode >= 500 || ms >= SLOW_MS ? 'warn' : 'debug';
  log[level]({ reqId: id, ...line, statusCode, ms: Math.round(ms) }, 'answered');
}

/** Without the query: it may hold what is not for a log. */
function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? url;
}
