import type { GraphStore } from '../../src/store/graph-store.ts';

export interface CallCount {
  /** The same store, counting. */
  readonly store: GraphStore;
  /** Names of the methods called, in order. */
  readonly names: readonly string[];
  reset(): void;
}

const AT_ONCE: ReadonlySet<PropertyKey> = new Set([
  'coOccurrenceNow',
  'findConceptNow',
  'neighboursNow',
  'relationCountsNow',
  'shortestPathsNow',
  'versionNow',
]);

/** Counts the calls of a real store. */
export function countCalls(store: GraphStore): CallCount {
  const names: string[] = [];
  const counting = new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        // A look into memory is not a call.
        if (!AT_ONCE.has(name)) names.push(String(name));
        return Reflect.apply(value, target, args);
      };
    },
  });
  return { store: counting, names, reset: () => names.splice(0) };
}
