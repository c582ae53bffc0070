import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../../store/graph-store.ts';
import { assertScope } from '../access/principal.ts';
import type { Metrics } from './metrics.ts';

/** `/metrics` for Prometheus; needs the scope `admin` where there is authentication. */
export function addMetricsRoute(server: FastifyInstance, store: GraphStore, metrics: Metrics): void {
  server.get('/metrics', async (request, reply) => {
    assertScope(request.principal, 'admin');
    metrics.versionSeen(await store.version());
    return reply.type(metrics.contentType).send(await metrics.print());
  });
}
