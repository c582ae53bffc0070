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
const AT_ONCE: ReadonlySet<PropertyKey> = new Set(['findConceptNow', 'freshness', 'neighboursNow', 'versionNow']);

/** The same store, with every call that answers with a promise reported. */
export function observeStore(store: GraphStore, observe: StoreObserver): GraphStore {
  const wrapped = new Map<PropertyKey, unknown>();
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      const known = wrapped.get(name);
      if (known) return known;
      const call = value as (...args: unknown[]) => unknown;
      const method = AT_ONCE.has(name) ? call.bind(target) : observeMethod(target, String(name), call, observe);
      wrapped.set(name, method);
      return method;
    },
  });
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
    if (!(answer instanceof Promise)) return answer;
    const tell = (failed: boolean): void => finished({ method, milliseconds: performance.now() - start, failed });
    answer.then(
      () => tell(false),
      () => tell(true),
    );
    return answer;
  };
}
