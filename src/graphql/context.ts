import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import type { Limits } from './limits.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver of one request shares. */
export interface GraphContext {
  readonly store: GraphStore;
  readonly loaders: Loaders;
  readonly limits: Limits;
  /** Fires when the time limit passes or the client goes away. */
  readonly signal: AbortSignal;
  /** The signal as store methods and answers take it: hand it to every one of them. */
  readonly options: ReadOptions;
}

export function createContext(store: GraphStore, limits: Limits, signal: AbortSignal): GraphContext {
  const options = { signal };
  return { store, loaders: createLoaders(store, options), limits, signal, options };
}
