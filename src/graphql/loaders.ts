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

/** Reads of one request, gathered per level of the query into one store call each, and remembered until it ends. */
export interface Loaders {
  readonly concept: DataLoader<string, Concept | null>;
  readonly labels: DataLoader<string, Label[]>;
  readonly contributions: DataLoader<string, Contribution[]>;
  readonly evidence: DataLoader<RelationKey, RelationAssertion[], string>;
  readonly relationCounts: DataLoader<string, RelationCount[]>;
  readonly neighbours: DataLoader<NeighboursOf, Page<Neighbour>, string>;
  readonly addressing: DataLoader<AddressingOf, Page<Neighbour>, string>;
  readonly prerequisites: DataLoader<PrerequisitesOf, Page<Neighbour>, string>;
  readonly similar: DataLoader<SimilarTo, SimilarConcept[], string>;
  readonly transferable: DataLoader<TransferableTo, SimilarConcept[], string>;
}

export function createLoaders(store: GraphStore, options: ReadOptions): Loaders {
  return {
    concept: new DataLoader((ids) => store.findConcepts(ids, options)),
    labels: new DataLoader((ids) => store.findLabels(ids, options)),
    contributions: new DataLoader((ids) => store.findContributions(ids, options)),
    evidence: new DataLoader((keys) => store.findRelationAssertions(keys, options), { cacheKeyFn: relationId }),
    relationCounts: new DataLoader((ids) => store.relationCounts(ids, options)),
    neighbours: loadInGroups<NeighboursOf, Page<Neighbour>>((ids, { filter, page }) =>
      store.neighbours(ids, filter, page, options),
    ),
    addressing: loadInGroups<AddressingOf, Page<Neighbour>>((challenges, { kinds, page }) =>
      findAddressing(store, { challenges, kinds, page }, options),
    ),
    prerequisites: loadInGroups<PrerequisitesOf, Page<Neighbour>>((skills, { direction, page }) =>
      findPrerequisites(store, { skills, direction, page }, options),
    ),
    similar: loadInGroups<SimilarTo, SimilarConcept[]>((ids, { kind, first }) =>
      findSimilar(store, { concepts: ids.map((id) => ({ id, kind })), first }, options),
    ),
    transferable: loadInGroups<TransferableTo, SimilarConcept[]>(async (missing, { held }) => {
      const found = await findTransferable(store, missing, held, options);
      return missing.map((id) => found.get(id) ?? []);
    }),
  };
}
