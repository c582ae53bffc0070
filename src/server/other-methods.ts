import type { FastifyInstance } from 'fastify';

/** Methods by which nothing can be asked. OPTIONS is for pages of other origins, see `access/cross-origin.ts`. */
const OTHERS = ['HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** Refuses requests to `/graphql` that are neither GET nor POST, before their body is read. */
export function refuseOtherMethods(server: FastifyInstance): void {
  server.route({
    url: '/graphql',
    method: [...OTHERS],
    onRequest: (request, reply) => {
      const message = `${request.method} asks nothing: send a POST, or a GET for an operation that is persisted.`;
      void reply.code(405).header('allow', 'GET, POST');
      void reply.send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    },
    handler: () => undefined,
  });
}
