import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../../store/graph-store.ts';
import { withinTime } from '../request-signal.ts';
import { assertScope } from '../access/principal.ts';
import type { Metrics } from './metrics.ts';

/** How long the store may take to tell its version. */
const STORE_MS = 1000;

/** `/metrics` for Prometheus; needs the scope `admin` where there is authentication. */
export function addMetricsRoute(server: FastifyInstance, store: GraphStore, metrics: Metrics): void {
  server.get('/metrics', async (request, reply) => {
    assertScope(request.principal, 'admin');
    // The rest is most wanted when the store is down.
    const version = await withinTime(STORE_MS, (signal) => store.version({ signal })).catch(() => null);
    metrics.storeSeen(version);
    return reply.type(metrics.contentType).send(await metrics.print());
  });
}
