import type { Concept } from '../domain/concept.ts';
import type { GraphStore, Neighbour, Page, ReadOptions } from '../store/graph-store.ts';
import type { Limits } from './limits.ts';
import { Loaders, type NeighboursOf } from './loaders.ts';
import type { MaybePromise } from './maybe-promise.ts';

/** What every resolver of one request shares. */
export interface GraphContext {
  readonly store: GraphStore;
  readonly loaders: Loaders;
  /** The concept, at once where the store has it in memory, and gathered with others into one call where not. */
  readonly findConcept: (id: string) => MaybePromise<Concept | null>;
  /** A page of the relations of a concept, the same way. */
  readonly findNeighbours: (question: NeighboursOf) => MaybePromise<Page<Neighbour>>;
  readonly limits: Limits;
  /** Fires when the time limit passes or the client goes away. */
  readonly signal: AbortSignal;
  /** The signal as store methods and answers take it: hand it to every one of them. */
  readonly options: ReadOptions;
}

/** Relations that one operation gets at once. Beyond them it gives way to others, and is given up when its time is over. */
const MOST_AT_ONCE = 2_000;

/** `makeSignal` is called when somebody first has to wait: most answers are put together at once, and need no signal. */
export function createContext(store: GraphStore, limits: Limits, makeSignal: () => AbortSignal): GraphContext {
  let signal: AbortSignal | undefined;
  const options = {
    get signal() {
      return (signal ??= makeSignal());
    },
  };
  const loaders = new Loaders(store, options);
  const findNow = store.findConceptNow?.bind(store);
  const neighboursNow = store.neighboursNow?.bind(store);
  let atOnce = 0;
  return {
    store,
    loaders,
    limits,
    options,
    get signal() {
      return options.signal;
    },
    findConcept: (id) => {
      const concept = findNow?.(id, options);
      return concept === undefined ? loaders.concept.load(id) : concept;
    },
    findNeighbours: (question) => {
      const { id, filter, page } = question;
      const found = atOnce < MOST_AT_ONCE ? neighboursNow?.(id, filter, page, options) : undefined;
      if (found === undefined) return loaders.neighbours.load(question);
      atOnce += 1 + found.items.length;
      return found;
    },
  };
}
