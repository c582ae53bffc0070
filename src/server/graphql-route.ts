import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { createContext } from '../graphql/context.ts';
import { createSchema } from '../graphql/schema.ts';
import { createGraphQLServer } from '../graphql/server.ts';
import { createRequestSignal } from './request-signal.ts';
import type { ServerOptions } from './create-server.ts';

/** GraphQL at `/graphql`, by POST and GET. */
export async function addGraphQLRoute(server: FastifyInstance, { store, limits }: ServerOptions): Promise<void> {
  const apollo = createGraphQLServer({ schema: createSchema(), limits, log: server.log });
  await apollo.start();
  server.addHook('onClose', () => apollo.stop());
  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, {
      context: (_, reply) =>
        Promise.resolve(createContext(store, limits, createRequestSignal(reply, limits.timeoutMs))),
    }),
  });
}
