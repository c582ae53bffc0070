import type { ReadOptions } from '../graph-store.ts';

type Ask = (options?: ReadOptions) => Promise<number>;

interface Known {
  readonly asking: Promise<number>;
  /** Writes of this process that were acknowledged before it was asked. */
  readonly writes: number;
  version: number | null;
}

/**
 * The version of the graph as each operation found it: the reads that share one `ReadOptions` belong together, and what
 * is true for the first of them is new enough for the others. So an operation asks the database once, and sees all
 * that was acknowledged before it began; what this process writes meanwhile it sees, too. Reads without options ask
 * each time.
 */
export class OperationVersions {
  readonly #ask: Ask;
  readonly #known = new WeakMap<ReadOptions, Known>();
  #writes = 0;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  find(options?: ReadOptions): Promise<number> {
    const known = options && this.#known.get(options);
    return known?.writes === this.#writes ? known.asking : this.askAgain(options);
  }

  /** What `find` would answer, where it is known already. */
  now(options?: ReadOptions): number | null {
    const known = options && this.#known.get(options);
    return known?.writes === this.#writes ? known.version : null;
  }

  /** Asks the database whatever is known. */
  askAgain(options?: ReadOptions): Promise<number> {
    const asking = this.#ask(options);
    if (options === undefined) return asking;
    const known: Known = { asking, writes: this.#writes, version: null };
    this.#known.set(options, known);
    asking.then(
      (version) => (known.version = version),
      () => this.#known.delete(options),
    );
    return asking;
  }

  /**
   * Reads what tells a version as well, and takes it as the operation's where none is known: `read` asks the database.
   */
  async learn<T>(
    options: ReadOptions | undefined,
    read: () => Promise<T>,
    versionOf: (found: T) => number | null,
  ): Promise<T> {
    const writes = this.#writes;
    const found = await read();
    const version = versionOf(found);
    if (options !== undefined && version !== null && this.#known.get(options)?.writes !== this.#writes) {
      this.#known.set(options, { asking: Promise.resolve(version), writes, version });
    }
    return found;
  }

  /** Called when a write of this process is acknowledged. */
  written(): void {
    this.#writes++;
  }
}
