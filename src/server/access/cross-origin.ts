import { fastifyCors } from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Lets pages of the named origins ask; without any, no page but our own can. */
export async function addCrossOrigin(server: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await server.register(fastifyCors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'authorization', 'x-api-key', 'apollo-require-preflight'],
    exposedHeaders: ['etag', 'x-request-id'],
    maxAge: 600,
  });
}
