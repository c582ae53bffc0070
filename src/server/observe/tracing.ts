import type { IncomingHttpHeaders } from 'node:http';
import { context, propagation, SpanStatusCode, trace } from '@opentelemetry/api';
import { getOperationAST, type GraphQLError } from 'graphql';
import type { Execute } from '../../graphql/compiled-executor.ts';
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

/** Runs what a request asks for below the span of its caller, where it names one (`traceparent`). */
export function belowCaller<T>(headers: IncomingHttpHeaders, run: () => T): T {
  return context.with(propagation.extract(context.active(), headers), run);
}

/** Every execution of an operation as a span, so that the store's calls hang below it. */
export function traceExecution(execute: Execute): Execute {
  return async (document, operationName, ...rest) => {
    const name = getOperationAST(document, operationName)?.name?.value ?? 'anonymous';
    const span = trace.getTracer(NAME).startSpan(`graphql ${name}`);
    try {
      const run = (): ReturnType<Execute> => execute(document, operationName, ...rest);
      const result = await context.with(trace.setSpan(context.active(), span), run);
      const [error] = result.errors ?? [];
      if (error) span.setStatus({ code: SpanStatusCode.ERROR, message: codeOf(error) });
      return result;
    } finally {
      span.end();
    }
  };
}

function codeOf({ extensions: { code } }: GraphQLError): string {
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}

/** A span for every call of the store. */
export const traceStoreCall: StoreObserver = (method) => {
  const span = trace.getTracer(NAME).startSpan(`store ${method}`);
  return ({ failed }) => {
    if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };
};
