import { StoreUnavailable } from '../../domain/errors.ts';
import type { Freshness, GraphStore } from '../graph-store.ts';

/** Commits applied between two looks at the clock. */
const COMMITS_AT_ONCE = 20;

/** Keeps a replica up to the primary by reading its change log again and again. */
export class Follower {
  readonly #primary: GraphStore;
  readonly #replica: GraphStore;
  readonly #intervalMs: number;
  #version: number;
  #checkedAt: number;
  #problem: unknown = null;
  #catching: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(primary: GraphStore, replica: GraphStore, version: number, intervalMs: number) {
    [this.#primary, this.#replica, this.#version, this.#intervalMs] = [primary, replica, version, intervalMs];
    this.#checkedAt = Date.now();
  }

  get freshness(): Freshness {
    return { version: this.#version, ageMs: Date.now() - this.#checkedAt };
  }

  /** What kept it from catching up the last time; null when all is well. */
  get problem(): unknown {
    return this.#problem;
  }

  start(): void {
    this.#timer = setTimeout(() => {
      void this.catchUp()
        .catch(() => undefined)
        .then(() => {
          if (this.#timer) this.start();
        });
    }, this.#intervalMs);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#catching?.catch(() => undefined);
  }

  /** Applies every commit that the primary has had by now. Throws what the primary throws when it cannot be read. */
  async catchUp(): Promise<void> {
    const underWay = this.#catching;
    if (underWay) await underWay.catch(() => undefined);
    this.#catching ??= this.#follow().finally(() => (this.#catching = null));
    await this.#catching;
  }

  async #follow(): Promise<void> {
    try {
      for (;;) {
        const askedAt = Date.now();
        const commits = await this.#primary.changesAfter(this.#version, COMMITS_AT_ONCE);
        for (const { version, changes, actor } of commits) {
          if (version !== this.#version + 1) throw gap(this.#version, version);
          await this.#replica.load(once(changes), { actor });
          this.#version = version;
        }
        if (commits.length < COMMITS_AT_ONCE) this.#checkedAt = askedAt;
        this.#problem = null;
        if (commits.length < COMMITS_AT_ONCE) return;
      }
    } catch (error) {
      this.#problem = error;
      throw error;
    }
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- a load takes a stream, and this one is short
async function* once<T>(item: T): AsyncGenerator<T> {
  yield item;
}

function gap(known: number, next: number): StoreUnavailable {
  return new StoreUnavailable(
    `The change log goes from version ${known} to ${next}: the graph was replaced. Restart the service to read it anew.`,
    { known, next },
  );
}
