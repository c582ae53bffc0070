import { context, SpanStatusCode, trace, type Context } from '@opentelemetry/api';
import type { StoreObserver } from '../../store/observed-store.ts';

const NAME = 'skills-graph';

/** Sends traces to a collector from now on; answers what flushes and stops it. The SDK is loaded only here. */
export async function startTracing(endpoint: string): Promise<() => Promise<void>> {
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const exporter = new OTLPTraceExporter({ url: new URL('v1/traces', withSlash(endpoint)).href });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': NAME }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  return () => provider.shutdown();
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}

/** Runs one GraphQL request as a span, so that the store's calls hang below it. */
export async function inRequestSpan<T>(operation: string | null, parent: Context, run: () => Promise<T>): Promise<T> {
  const span = trace.getTracer(NAME).startSpan(`graphql ${operation ?? 'anonymous'}`, {}, parent);
  try {
    return await context.with(trace.setSpan(parent, span), run);
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).name });
    throw error;
  } finally {
    span.end();
  }
}

/** A span for every call of the store. */
export const traceStoreCall: StoreObserver = (method) => {
  const span = trace.getTracer(NAME).startSpan(`store ${method}`);
  return ({ failed }) => {
    if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };
};
