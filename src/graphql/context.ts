import type { Concept } from '../domain/concept.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import type { Limits } from './limits.ts';
import { Loaders } from './loaders.ts';

export type MaybePromise<T> = T | Promise<T>;

/** What every resolver of one request shares. */
export interface GraphContext {
  readonly store: GraphStore;
  readonly loaders: Loaders;
  /** The concept, at once where the store has it in memory, and gathered with others into one call where not. */
  readonly findConcept: (id: string) => MaybePromise<Concept | null>;
  readonly limits: Limits;
  /** Fires when the time limit passes or the client goes away. */
  readonly signal: AbortSignal;
  /** The signal as store methods and answers take it: hand it to every one of them. */
  readonly options: ReadOptions;
}

export function createContext(store: GraphStore, limits: Limits, signal: AbortSignal): GraphContext {
  const options = { signal };
  const loaders = new Loaders(store, options);
  const findNow = store.findConceptNow?.bind(store);
  const findConcept = (id: string): MaybePromise<Concept | null> => {
    const concept = findNow?.(id, options);
    return concept === undefined ? loaders.concept.load(id) : concept;
  };
  return { store, loaders, findConcept, limits, signal, options };
}
