import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startService } from '../support/start-service.ts';

vi.setConfig({ testTimeout: 90_000 });

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly status?: { readonly code?: number };
}

interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly { readonly key: string; readonly value: unknown }[] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';

/** A collector that keeps what it is sent over OTLP/HTTP. */
let collector: Server;
let directory: string;
const received: { path: string; body: Export }[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'skills-graph-tracing-'));
  collector = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push({ path: request.url ?? '', body: JSON.parse(body) as Export });
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  collector.close();
  await rm(directory, { recursive: true });
});

async function ask(url: string, query: string, headers: Record<string, string> = {}): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  await response.text();
}

describe('traces', () => {
  it('go from the caller through the operation to the calls of the store, to a collector', async () => {
    const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    const service = await startService({ DATA_DIR: join(directory, 'data'), OTEL_EXPORTER_OTLP_ENDPOINT: endpoint });
    const named =
      'query Role { role(id: "role/senior-mlops-engineer") { relationCounts { count } aliases requires(first: 3) { totalCount } } }';
    // The first goes through the whole pipeline, the second as an operation that is known.
    await ask(service.url, named, { traceparent: `00-${TRACE}-${CALLER}-01` });
    await ask(service.url, named.replace('first: 3', 'first: 4'), {});
    await ask(service.url, '{ role(id: "skill/python") { id } }', {});
    // What is not sent yet is sent before the process ends.
    expect(await service.stop()).toBe(0);

    expect(new Set(received.map(({ path }) => path))).toEqual(new Set(['/v1/traces']));
    const resources = received.flatMap(({ body }) => body.resourceSpans);
    expect(resources[0]?.resource.attributes).toContainEqual({
      key: 'service.name',
      value: { stringValue: 'skills-graph' },
    });
    const spans = resources.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
    const operations = spans.filter(({ name }) => name === 'graphql Role');
    const [called] = operations.filter(({ traceId }) => traceId === TRACE);
    expect(operations).toHaveLength(2);
    expect(called?.parentSpanId).toBe(CALLER);
    const below = spans.filter(({ parentSpanId }) => parentSpanId === called?.spanId);
    expect(below.map(({ name }) => name)).toEqual(expect.arrayContaining(['store relationCounts', 'store findLabels']));
    expect(below.every(({ traceId }) => traceId === TRACE)).toBe(true);
    const [own] = operations.filter(({ traceId }) => traceId !== TRACE);
    expect(spans.filter(({ parentSpanId }) => parentSpanId === own?.spanId).length).toBeGreaterThan(0);
    expect(spans.some(({ name }) => name === 'graphql anonymous')).toBe(true);
  });
});
