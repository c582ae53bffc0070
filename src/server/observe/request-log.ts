import type { FastifyInstance } from 'fastify';

/** Milliseconds from which a request is worth a line at the usual log level. */
const SLOW_MS = 1000;

/** Gives every answer its request id, and writes a line for it: at `debug`, or at `warn` when it was slow or failed. */
export function addRequestLog(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('x-request-id', request.id);
    done(null, payload);
  });
  server.addHook('onResponse', (request, reply, done) => {
    const { statusCode, elapsedTime } = reply;
    const level = statusCode >= 500 || elapsedTime >= SLOW_MS ? 'warn' : 'debug';
    request.log[level](
      { method: request.method, path: pathOf(request.url), statusCode, ms: Math.round(elapsedTime) },
      'answered',
    );
    done();
  });
}

/** Without the query: it may hold what is not for a log. */
function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? url;
}
