import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { StoreCall } from '../../store/observed-store.ts';

/** Where latency is cut into buckets, in seconds. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Names come from clients, so that only so many, and none that is long, become a series of their own. */
const NAMED_OPERATIONS = 200;
const LONGEST_NAME = 100;

/** What the service counts about itself, for Prometheus. */
export interface Metrics {
  operationDone(name: string | null, milliseconds: number, outcome: 'ok' | 'error' | 'cached'): void;
  storeCallDone(call: StoreCall): void;
  cacheAsked(outcome: 'hit' | 'miss'): void;
  limitRefused(limit: string): void;
  /** The version that the store tells; null when it does not answer. */
  storeSeen(version: number | null): void;
  /** All of it in Prometheus' text format. */
  print(): Promise<string>;
  readonly contentType: string;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const operations = new Histogram({
    name: 'graphql_operation_seconds',
    help: 'Time from the request to its answer',
    labelNames: ['operation', 'outcome'],
    buckets: BUCKETS,
    registers,
  });
  const calls = new Histogram({
    name: 'store_call_seconds',
    help: 'Time of one call of the store',
    labelNames: ['method', 'failed'],
    buckets: BUCKETS,
    registers,
  });
  const cache = new Counter({ name: 'answer_cache_total', help: 'Look-ups', labelNames: ['outcome'], registers });
  const refused = new Counter({
    name: 'limits_refused_total',
    help: 'Requests that asked for too much',
    labelNames: ['limit'],
    registers,
  });
  const version = new Gauge({ name: 'graph_version', help: 'Version of the graph that is served', registers });
  const up = new Gauge({ name: 'store_up', help: 'Whether the store tells its version', registers });
  const operationName = createNaming(NAMED_OPERATIONS);
  const [operationSeries, callSeries] = [rememberSeries(), rememberSeries()];
  return {
    operationDone: (name, milliseconds, outcome) => {
      const operation = operationName(name);
      const make = (): Series => operations.labels({ operation, outcome });
      operationSeries(`${outcome} ${operation}`, make).observe(milliseconds / 1000);
    },
    storeCallDone: ({ method, milliseconds, failed }) => {
      const make = (): Series => calls.labels({ method, failed: String(failed) });
      callSeries(`${method} ${failed}`, make).observe(milliseconds / 1000);
    },
    cacheAsked: (outcome) => cache.inc({ outcome }),
    limitRefused: (limit) => refused.inc({ limit }),
    storeSeen: (seen) => {
      up.set(seen === null ? 0 : 1);
      if (seen !== null) version.set(seen);
    },
    print: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** Lets the first so many names through, then calls the rest `other`. */
function createNaming(allowed: number): (name: string | null) => string {
  const known = new Set<string>();
  return (name) => {
    if (name === null) return 'anonymous';
    if (known.has(name)) return name;
    if (known.size >= allowed || name.length > LONGEST_NAME) return 'other';
    known.add(name);
    return name;
  };
}

type Series = Histogram.Internal<string>;

/** Finds the series of some labels by one name: the library looks at every label each time. */
function rememberSeries(): (name: string, make: () => Series) => Series {
  const known = new Map<string, Series>();
  return (name, make) => {
    let series = known.get(name);
    if (series === undefined) known.set(name, (series = make()));
    return series;
  };
}
