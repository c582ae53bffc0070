import { once } from 'node:events';
import { Agent, request } from 'node:http';

/** What a good client saw until it was told to stop. */
export interface Seen {
  /** Milliseconds of each request. */
  readonly latencies: readonly number[];
  /** Statuses other than 200. */
  readonly refusals: readonly number[];
}

export interface GoodClientOptions {
  readonly url: string;
  /** Bodies of its requests, in turn. */
  readonly bodies: readonly string[];
  /** Between an answer and the next request. */
  readonly pauseMs: number;
}

/*
 * Told by a message what to ask, it asks again and again until the next message comes, and answers what it saw. A process of its own: whoever makes
 * hostile requests is busy with that, and would be late in looking at the clock.
 */
const WARM_UP = 200;
const [{ url, bodies, pauseMs }] = (await once(process, 'message')) as [GoodClientOptions];
const agent = new Agent({ keepAlive: true });
const latencies: number[] = [];
const refusals: number[] = [];
const state = { done: false };
let asked = 0;
for (let warming = 0; warming < WARM_UP; warming++) await ask();
process.once('message', () => (state.done = true));
process.send?.('ready');
while (!state.done) {
  const start = performance.now();
  const status = await ask();
  latencies.push(performance.now() - start);
  if (status !== 200) refusals.push(status);
  await new Promise((resolve) => setTimeout(resolve, pauseMs));
}
agent.destroy();
// Not before all is written: what is under way would be lost.
process.send?.({ latencies, refusals } satisfies Seen, undefined, undefined, () => process.disconnect());

function ask(): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', reject);
    sent.end(bodies[asked++ % bodies.length]);
  });
}
