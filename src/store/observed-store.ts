import type { GraphStore } from './graph-store.ts';

/** One finished call of a store method. */
export interface StoreCall {
  readonly method: string;
  readonly milliseconds: number;
  readonly failed: boolean;
}

/** Told when a method is called; answers what is to be told when it is done. */
export type StoreObserver = (method: string) => (call: StoreCall) => void;

/** What is answered at once, from memory: reporting it would cost more than answering. */
const AT_ONCE: ReadonlySet<PropertyKey> = new Set([
  'coOccurrenceNow',
  'findConceptNow',
  'freshness',
  'neighboursNow',
  'relationCountsNow',
  'shortestPathsNow',
  'versionNow',
]);

/**
 * The same store, with every call that answers with a promise or a stream reported. An object of its own and no Proxy, whose traps
 * take longer than finding a concept does.
 */
export function observeStore(store: GraphStore, observe: StoreObserver): GraphStore {
  const observed = Object.create(store) as Record<string, unknown>;
  for (const name of methodsOf(store)) {
    const call = (store as unknown as Record<string, (...args: unknown[]) => unknown>)[name];
    if (call) observed[name] = AT_ONCE.has(name) ? call.bind(store) : observeMethod(store, name, call, observe);
  }
  return observed as unknown as GraphStore;
}

/** Names of the methods of an object, its own and those of its class. */
function methodsOf(store: GraphStore): string[] {
  const names = new Set<string>();
  for (let of: object = store; of !== Object.prototype; of = Object.getPrototypeOf(of) as object) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(of))) {
      if (typeof value === 'function' && name !== 'constructor') names.add(name);
    }
  }
  return [...names];
}

function observeMethod(
  store: GraphStore,
  method: string,
  call: (...args: unknown[]) => unknown,
  observe: StoreObserver,
): (...args: unknown[]) => unknown {
  return (...args) => {
    const finished = observe(method);
    const start = performance.now();
    const answer = call.apply(store, args);
    const tell = (failed: boolean): void => finished({ method, milliseconds: performance.now() - start, failed });
    if (!(answer instanceof Promise)) return observeStream(answer as AsyncIterable<unknown>, tell);
    answer.then(
      () => tell(false),
      () => tell(true),
    );
    return answer;
  };
}

/** A stream is done when it ends, fails, or nobody takes more of it. */
async function* observeStream(stream: AsyncIterable<unknown>, tell: (failed: boolean) => void): AsyncIterable<unknown> {
  let failed = false;
  try {
    yield* stream;
  } catch (error) {
    failed = true;
    throw error;
  } finally {
    tell(failed);
  }
}
