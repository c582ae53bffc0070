import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../store/graph-store.ts';

/** `/healthz`: the process runs. `/readyz`: it can answer, 503 with the reason when it cannot. */
export function addHealthRoutes(server: FastifyInstance, store: GraphStore): void {
  server.get('/healthz', () => ({ status: 'ok' }));
  server.get('/readyz', async (_, reply) => {
    const { ok, problem, readModel } = await store.health();
    const { engine } = store;
    if (!ok) return reply.code(503).send({ status: 'unavailable', engine, problem, readModel });
    return { status: 'ready', engine, version: await store.version(), readModel };
  });
}
