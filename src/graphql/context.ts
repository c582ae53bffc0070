import type { Concept } from '../domain/concept.ts';
import { isTooMuchAtOnce } from '../store/give-way.ts';
import type { GraphStore, Neighbour, Page, ReadOptions } from '../store/graph-store.ts';
import type { Limits } from './limits.ts';
import { Loaders, type NeighboursOf } from './loaders.ts';
import type { MaybePromise } from './maybe-promise.ts';

/** What every resolver of one request shares. */
export interface GraphContext {
  readonly store: GraphStore;
  readonly loaders: Loaders;
  /** The concept, at once where the store has it in memory, and gathered with others into one call where not. */
  findConcept(id: string): MaybePromise<Concept | null>;
  /** A page of the relations of a concept, the same way. */
  findNeighbours(question: NeighboursOf): MaybePromise<Page<Neighbour>>;
  /**
   * What can be found without waiting, as long as such finds have not kept others from their turn for long; undefined
   * where it cannot, or they have.
   */
  findNow<T>(find: () => T | undefined): T | undefined;
  readonly limits: Limits;
  /** Fires when the time limit passes or the client goes away. */
  readonly signal: AbortSignal;
  /** The signal as store methods and answers take it: hand it to every one of them. */
  readonly options: ReadOptions;
}

/** Relations that one operation gets at once. Beyond them it gives way to others, and is given up when its time is over. */
const MOST_AT_ONCE = 500;

/** `makeSignal` is called when somebody first has to wait: most answers are put together at once, and need no signal. */
export function createContext(store: GraphStore, limits: Limits, makeSignal: () => AbortSignal): GraphContext {
  return new OperationContext(store, limits, new LateSignal(makeSignal));
}

/** A signal that is made when it is first asked for. */
class LateSignal implements ReadOptions {
  readonly #make: () => AbortSignal;
  #made: AbortSignal | undefined;

  constructor(make: () => AbortSignal) {
    this.#make = make;
  }

  get signal(): AbortSignal {
    return (this.#made ??= this.#make());
  }
}

class OperationContext implements GraphContext {
  readonly store: GraphStore;
  readonly limits: Limits;
  readonly options: LateSignal;
  readonly loaders: Loaders;
  /** No `#` field: Apollo Server hands on a copy of the context, made by `Object.assign`. */
  private atOnce = 0;

  constructor(store: GraphStore, limits: Limits, options: LateSignal) {
    [this.store, this.limits, this.options] = [store, limits, options];
    this.loaders = new Loaders(store, options);
  }

  get signal(): AbortSignal {
    return this.options.signal;
  }

  findConcept(id: string): MaybePromise<Concept | null> {
    const concept = this.store.findConceptNow?.(id, this.options);
    return concept === undefined ? this.loaders.concept.load(id) : concept;
  }

  findNeighbours(question: NeighboursOf): MaybePromise<Page<Neighbour>> {
    const { id, filter, page } = question;
    const { store, options } = this;
    const found = this.atOnce < MOST_AT_ONCE ? store.neighboursNow?.(id, filter, page, options) : undefined;
    if (found === undefined) return this.loaders.neighbours.load(question);
    this.atOnce += 1 + found.items.length;
    return found;
  }

  findNow<T>(find: () => T | undefined): T | undefined {
    return isTooMuchAtOnce() ? undefined : find();
  }
}
