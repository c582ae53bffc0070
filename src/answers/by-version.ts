import type { GraphStore, ReadOptions } from '../store/graph-store.ts';

interface Kept<T> {
  readonly version: number;
  readonly value: Promise<T>;
}

/**
 * Keeps what is derived from the whole graph, per store, until the graph's version moves on. Costs one store call when
 * it is at hand, none where the version is, and is built once however many ask at the same time. The request that happens to come first cannot
 * cancel the work for the others, so `build` gets no signal.
 */
export function byVersion<T>(
  build: (store: GraphStore, version: number) => Promise<T>,
): (store: GraphStore, options?: ReadOptions) => Promise<T> {
  const kept = new WeakMap<GraphStore, Kept<T>>();
  return async (store, options) => {
    const version = store.versionNow?.() ?? (await store.version(options));
    const known = kept.get(store);
    if (known?.version === version) return known.value;
    const fresh = { version, value: build(store, version) };
    kept.set(store, fresh);
    fresh.value.catch(() => {
      if (kept.get(store) === fresh) kept.delete(store);
    });
    return fresh.value;
  };
}
