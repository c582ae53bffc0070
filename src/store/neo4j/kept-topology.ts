import { setTimeout as sleep } from 'node:timers/promises';
import type { ReadOptions } from '../graph-store.ts';
import type { Topology } from '../topology/topology.ts';
import { Turns, type Work } from '../topology/turns.ts';
import type { Connection } from './connection.ts';
import { fetchTopology, type FetchedTopology } from './fetch-topology.ts';
import type { OperationVersions } from './operation-versions.ts';

/** How long a version has to stand before it is kept: a graph that always changes is not worth it. */
export const SETTLED_MS = 1_000;

/** A version has to stand so many times as long as the last fetch took: at most a third of the time goes to fetching. */
const PATIENCE = 2;

export interface KeptTopologyOptions {
  readonly versions: OperationVersions;
  /** How long a version has to stand. With 0 whoever asks waits for the fetch; with Infinity nothing is kept. */
  readonly settledMs: number;
}

/**
 * The graph without its texts in this process, for as long as its version stands: every operation asks the database for
 * the version, and is answered from memory only when it is the kept one. So nothing is ever stale, whoever has written.
 *
 * It is fetched in the background, when the store opens and when somebody reads a graph that is not kept and does not
 * change just then. Nobody waits for it: until it is there, and where it cannot be had, reads are answered by their
 * statements. See `docs/decisions/0015-kept-topology.md`.
 */
export class KeptTopology {
  readonly #connection: Connection;
  readonly #options: KeptTopologyOptions;
  readonly #turns = new Turns();
  readonly #closing = new AbortController();
  #kept: FetchedTopology | null = null;
  #fetching: Promise<void> | null = null;
  #lastFetchMs = 0;

  constructor(connection: Connection, options: KeptTopologyOptions) {
    this.#connection = connection;
    this.#options = options;
    if (Number.isFinite(options.settledMs)) void this.#fetch(0);
  }

  /** What `work` finds in the kept graph; what `otherwise` finds where that is not the graph as it is now. */
  async answer<T>(
    work: (topology: Topology) => Work<T>,
    otherwise: () => Promise<T>,
    options?: ReadOptions,
  ): Promise<T> {
    const topology = await this.#now(options);
    return topology ? this.#turns.read(() => work(topology), options) : otherwise();
  }

  close(): void {
    this.#closing.abort();
    this.#kept = null;
  }

  async #now(options?: ReadOptions): Promise<Topology | null> {
    const kept = this.#kept ?? (await this.#begin());
    if (kept === null) return null;
    const { versions } = this.#options;
    if ((await versions.find(options)) === kept.version) return kept.topology;
    // The operation may have begun before what is kept now.
    if (options && (await versions.askAgain(options)) === kept.version) return kept.topology;
    if (this.#kept === kept) this.#kept = null;
    return (await this.#begin())?.topology ?? null;
  }

  /** Sees to it that the graph is fetched, and answers null unless it is to be waited for. */
  async #begin(): Promise<FetchedTopology | null> {
    const { settledMs } = this.#options;
    if (!Number.isFinite(settledMs)) return null;
    const fetched = this.#fetch(settledMs > 0 ? Math.max(settledMs, PATIENCE * this.#lastFetchMs) : 0);
    if (settledMs > 0) return null;
    await fetched;
    return this.#kept;
  }

  /** One at a time. When it fails, or the graph changes meanwhile, the next who ask begin it again. */
  #fetch(settledMs: number): Promise<void> {
    return (this.#fetching ??= this.#fetchOnce(settledMs)
      .catch(() => undefined)
      .finally(() => (this.#fetching = null)));
  }

  async #fetchOnce(settledMs: number): Promise<void> {
    const { signal } = this.#closing;
    const { versions } = this.#options;
    const before = await versions.askAgain({ signal });
    if (settledMs > 0) await sleep(settledMs, undefined, { signal, ref: false });
    if (settledMs > 0 && (await versions.askAgain({ signal })) !== before) return;
    const start = performance.now();
    const fetched = await fetchTopology(this.#connection, this.#turns, { signal });
    this.#lastFetchMs = performance.now() - start;
    if (!signal.aborted) this.#kept = fetched;
  }
}
