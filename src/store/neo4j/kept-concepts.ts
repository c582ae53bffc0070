import { LRUCache } from 'lru-cache';
import type { Concept } from '../../domain/concept.ts';
import type { ReadOptions } from '../graph-store.ts';
import type { OperationVersions } from './operation-versions.ts';

/** Concepts that are kept at most: 1 to 2 KB each. */
const MOST_KEPT = 20_000;

/** What was found at a version of the graph. */
export interface FoundConcept {
  readonly version: number;
  readonly concept: Concept | null;
}

/** How the database is asked. */
export interface Asking {
  readonly versions: OperationVersions;
  /** The concepts in order of the ids, each at least as new as the version it is told with. */
  readonly askConcepts: (ids: readonly string[], options?: ReadOptions) => Promise<readonly FoundConcept[]>;
}

/**
 * Concepts that were read before, for as long as the graph's version stands. Each operation asks the database for the
 * version, and for the concepts that are not known.
 */
export class KeptConcepts {
  readonly #asking: Asking;
  #version = -1;
  readonly #concepts = new LRUCache<string, Concept>({ max: MOST_KEPT });

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  async find(ids: readonly string[], options?: ReadOptions): Promise<(Concept | null)[]> {
    if (ids.length === 0) return [];
    const version = this.#version;
    const known = ids.map((id) => this.#concepts.get(id) ?? null);
    const missing = [...new Set(ids.filter((_id, i) => known[i] === null))];
    if (missing.length === 0) {
      const current = await this.#asking.versions.find(options);
      return current === version ? known : this.#findAll(ids, options);
    }
    const found = await this.#ask(missing, options);
    const isOfOneVersion = found.every((one) => one.version === version);
    if (!isOfOneVersion && missing.length < ids.length) return this.#findAll(ids, options);
    const byId = new Map(missing.map((id, i) => [id, found[i]?.concept ?? null]));
    return ids.map((id, i) => known[i] ?? byId.get(id) ?? null);
  }

  /** The concept where it is known and the operation knows that it is new enough; undefined where not. */
  findNow(id: string, options?: ReadOptions): Concept | undefined {
    return this.#asking.versions.now(options) === this.#version ? this.#concepts.peek(id) : undefined;
  }

  async #findAll(ids: readonly string[], options?: ReadOptions): Promise<(Concept | null)[]> {
    const found = await this.#ask(ids, options);
    return found.map(({ concept }) => concept);
  }

  async #ask(ids: readonly string[], options?: ReadOptions): Promise<readonly FoundConcept[]> {
    const { versions, askConcepts } = this.#asking;
    const found = await versions.learn(
      options,
      () => askConcepts(ids, options),
      ([one]) => one?.version ?? null,
    );
    for (const { version, concept } of found) {
      if (version !== this.#version) this.#concepts.clear();
      this.#version = version;
      if (concept) this.#concepts.set(concept.id, concept);
    }
    return found;
  }
}
