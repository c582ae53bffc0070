import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphContext } from '../../graphql/context.ts';
import type { Metrics } from './metrics.ts';

/** Counts the requests that take the whole way through Apollo Server: new operations, and what it refuses. */
export function createMetricsPlugin(metrics: Metrics): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () => {
      const start = performance.now();
      return Promise.resolve({
        willSendResponse: ({ operationName, errors }) => {
          metrics.operationDone(operationName ?? null, performance.now() - start, errors?.length ? 'error' : 'ok');
          return Promise.resolve();
        },
      });
    },
  };
}
