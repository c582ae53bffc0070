import DataLoader from 'dataloader';
import { findAddressing } from '../answers/addressing.ts';
import { findPrerequisites } from '../answers/prerequisites.ts';
import { findSimilar } from '../answers/similar.ts';
import { findTransferable } from '../answers/transferable-skills.ts';
import type { Concept, Contribution, Label } from '../domain/concept.ts';
import type { ConceptKind } from '../domain/ontology.ts';
import { relationId, type RelationAssertion, type RelationKey } from '../domain/relation.ts';
import type { SimilarConcept } from '../domain/similar-concept.ts';
import type {
  GraphStore,
  Neighbour,
  NeighbourFilter,
  Page,
  PageRequest,
  ReadOptions,
  RelationCount,
} from '../store/graph-store.ts';
import { loadInGroups } from './load-in-groups.ts';

/** A page of the relations of one concept. */
export interface NeighboursOf {
  readonly id: string;
  readonly filter: NeighbourFilter;
  readonly page: PageRequest;
}

/** A page of what addresses one challenge. */
export interface AddressingOf {
  readonly id: string;
  readonly kinds?: readonly ConceptKind[] | null;
  readonly page: PageRequest;
}

/** A page of all that comes before (IN) or after (OUT) one skill. */
export interface PrerequisitesOf {
  readonly id: string;
  readonly direction: 'OUT' | 'IN';
  readonly page: PageRequest;
}

/** What is most like one concept. */
export interface SimilarTo {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly first: number;
}

/** What of the held skills is like one that is missing. */
export interface TransferableTo {
  readonly id: string;
  readonly held: readonly string[];
}

/**
 * Reads of one request, gathered per level of the query into one store call each, and remembered until it ends. Most
 * requests need one or two of them, so that each is made when it is first asked for.
 */
export class Loaders {
  readonly #store: GraphStore;
  readonly #options: ReadOptions;
  #concept?: DataLoader<string, Concept | null>;
  #labels?: DataLoader<string, Label[]>;
  #contributions?: DataLoader<string, Contribution[]>;
  #evidence?: DataLoader<RelationKey, RelationAssertion[], string>;
  #relationCounts?: DataLoader<string, RelationCount[]>;
  #neighbours?: DataLoader<NeighboursOf, Page<Neighbour>, string>;
  #addressing?: DataLoader<AddressingOf, Page<Neighbour>, string>;
  #prerequisites?: DataLoader<PrerequisitesOf, Page<Neighbour>, string>;
  #similar?: DataLoader<SimilarTo, SimilarConcept[], string>;
  #transferable?: DataLoader<TransferableTo, SimilarConcept[], string>;

  constructor(store: GraphStore, options: ReadOptions) {
    [this.#store, this.#options] = [store, options];
  }

  get concept(): DataLoader<string, Concept | null> {
    return (this.#concept ??= new DataLoader((ids) => this.#store.findConcepts(ids, this.#options)));
  }

  get labels(): DataLoader<string, Label[]> {
    return (this.#labels ??= new DataLoader((ids) => this.#store.findLabels(ids, this.#options)));
  }

  get contributions(): DataLoader<string, Contribution[]> {
    return (this.#contributions ??= new DataLoader((ids) => this.#store.findContributions(ids, this.#options)));
  }

  get evidence(): DataLoader<RelationKey, RelationAssertion[], string> {
    return (this.#evidence ??= new DataLoader((keys) => this.#store.findRelationAssertions(keys, this.#options), {
      cacheKeyFn: relationId,
    }));
  }

  get relationCounts(): DataLoader<string, RelationCount[]> {
    return (this.#relationCounts ??= new DataLoader((ids) => this.#store.relationCounts(ids, this.#options)));
  }

  get neighbours(): DataLoader<NeighboursOf, Page<Neighbour>, string> {
    return (this.#neighbours ??= loadInGroups(
      (ids, { filter, page }) => this.#store.neighbours(ids, filter, page, this.#options),
      ({ filter: { types, direction, kinds, importance }, page: { first, after } }) =>
        `${String(types)} ${direction} ${String(kinds)} ${String(importance)} ${String(first)} ${String(after)}`,
    ));
  }

  get addressing(): DataLoader<AddressingOf, Page<Neighbour>, string> {
    return (this.#addressing ??= loadInGroups((challenges, { kinds, page }) =>
      findAddressing(this.#store, { challenges, kinds, page }, this.#options),
    ));
  }

  get prerequisites(): DataLoader<PrerequisitesOf, Page<Neighbour>, string> {
    return (this.#prerequisites ??= loadInGroups((skills, { direction, page }) =>
      findPrerequisites(this.#store, { skills, direction, page }, this.#options),
    ));
  }

  get similar(): DataLoader<SimilarTo, SimilarConcept[], string> {
    return (this.#similar ??= loadInGroups((ids, { kind, first }) =>
      findSimilar(this.#store, { concepts: ids.map((id) => ({ id, kind })), first }, this.#options),
    ));
  }

  get transferable(): DataLoader<TransferableTo, SimilarConcept[], string> {
    return (this.#transferable ??= loadInGroups(async (missing, { held }) => {
      const found = await findTransferable(this.#store, missing, held, this.#options);
      return missing.map((id) => found.get(id) ?? []);
    }));
  }
}
