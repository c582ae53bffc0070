import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../store/graph-store.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Whether the process is about to end: it still answers, and should be asked no more. */
    readonly closing: { hasBegun: boolean };
  }
}

/** Whoever shares an address with a probe must not make it fail. */
const UNCOUNTED = { config: { rateLimit: false } } as const;

/** `/healthz`: the process runs. `/readyz`: it can answer, 503 with the reason when it cannot. */
export function addHealthRoutes(server: FastifyInstance, store: GraphStore): void {
  server.decorate('closing', { hasBegun: false });
  server.get('/healthz', UNCOUNTED, () => ({ status: 'ok' }));
  server.get('/readyz', UNCOUNTED, async (_, reply) => {
    const { engine } = store;
    if (server.closing.hasBegun) {
      return reply.code(503).send({ status: 'closing', engine, problem: 'The process was asked to end.' });
    }
    const { ok, problem, readModel } = await store.health();
    if (!ok) return reply.code(503).send({ status: 'unavailable', engine, problem, readModel });
    return { status: 'ready', engine, version: await store.version(), readModel };
  });
}
