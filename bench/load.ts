import autocannon from 'autocannon';

/** One measured burst of requests. */
export interface Burst {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly failures: number;
}

export interface LoadOptions {
  readonly url: string;
  readonly seconds: number;
  readonly connections: number;
  /** The body of the next request; called once for each. */
  readonly nextBody: () => string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Keeps `connections` requests under way for some seconds. Anything but a 2xx answer counts as a failure. */
export async function runBurst({ url, seconds, connections, nextBody, headers = {} }: LoadOptions): Promise<Burst> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    requests: [{ setupRequest: (request) => ({ ...request, body: nextBody() }) }],
  });
  return {
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failures: result.non2xx + result.errors + result.timeouts,
  };
}
