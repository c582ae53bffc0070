import type { PutConcept, PutRelation } from '../domain/change.ts';
import type { Contribution } from '../domain/concept.ts';
import type { ConceptKind } from '../domain/ontology.ts';
import type { RelationAssertion, RelationKey } from '../domain/relation.ts';
import { normalise } from '../domain/text.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { identifierKey } from '../store/identifier-key.ts';
import type { Draft } from './draft.ts';
import { inBatches } from '../domain/in-batches.ts';

/** A concept that a release no longer has. */
export interface Retired {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly name: string;
  readonly successor: { readonly id: string; readonly name: string; readonly reason: string } | null;
}

export interface Retirement {
  readonly concepts: readonly PutConcept[];
  /** REPLACED_BY, from the concepts that go. */
  readonly relations: readonly PutRelation[];
  readonly retired: readonly Retired[];
  /** Whether a relation of a concept that went before stays: the word on what replaces it. */
  keeps(relation: RelationKey): boolean;
}

/**
 * What becomes of concepts that a release no longer has. They stay, deprecated, so that what refers to them still
 * finds them; one that was deprecated before stays as it is. Where an identifier has moved to another concept it is
 * given up, and where only the identifier moved away from a concept that others speak for, so is the word on it.
 */
export async function retire(
  draft: Draft,
  store: GraphStore,
  gone: readonly PutConcept[],
  wanted: readonly PutConcept[],
): Promise<Retirement> {
  const going = gone.filter(({ contribution }) => contribution?.status !== 'DEPRECATED');
  const staying = gone.filter(({ contribution }) => contribution?.status === 'DEPRECATED');
  const stayingIds = new Set(staying.map(({ id }) => id));
  const keeps = ({ type, from }: RelationKey): boolean => type === 'REPLACED_BY' && stayingIds.has(from);
  if (gone.length === 0) return { concepts: [], relations: [], retired: [], keeps };

  const shared = await spokenForByOthers(going, draft.source, store);
  const successors = new Successors(wanted);
  const concepts = staying.flatMap((concept) => {
    const left = deprecated(concept.contribution, draft.at, successors);
    const same = left?.identifiers.length === concept.contribution?.identifiers.length;
    return same ? [] : [{ ...concept, contribution: left }];
  });
  const relations: PutRelation[] = [];
  const retired = going.map((concept) => {
    const { id, contribution } = concept;
    const successor = successors.find(concept);
    const moved = contribution?.identifiers.some((identifier) => successors.owns(identifierKey(identifier))) ?? false;
    const left = moved && shared.has(id) ? null : deprecated(contribution, draft.at, successors);
    concepts.push({ ...concept, contribution: left });
    if (left !== null && successor) relations.push(replacement(draft, id, successor, left));
    return { id, kind: concept.kind, name: contribution?.name ?? id, successor };
  });
  return { concepts, relations, retired, keeps };
}

async function spokenForByOthers(
  concepts: readonly PutConcept[],
  source: string,
  store: GraphStore,
): Promise<Set<string>> {
  const shared = new Set<string>();
  for (const batch of inBatches(concepts, 1_000)) {
    const contributions = await store.findContributions(batch.map(({ id }) => id));
    batch.forEach(({ id }, index) => {
      if (contributions[index]?.some((contribution) => contribution.source !== source)) shared.add(id);
    });
  }
  return shared;
}

function deprecated(contribution: Contribution | null, at: string, successors: Successors): Contribution | null {
  if (contribution === null) return null;
  const identifiers = contribution.identifiers.filter((identifier) => !successors.owns(identifierKey(identifier)));
  return { ...contribution, at, status: 'DEPRECATED', identifiers };
}

interface Successor {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
  readonly confidence: number;
}

function replacement(
  draft: Draft,
  from: string,
  { id, reason, confidence }: Successor,
  left: Contribution,
): PutRelation {
  const { source, at } = draft;
  const locator = left.evidence[0]?.locator ?? null;
  const assertion: RelationAssertion = { source, at, basis: 'INFERRED', locator, reason, confidence };
  return { op: 'relation', type: 'REPLACED_BY', from, to: id, source, assertions: [assertion] };
}

/** Finds what took the place of a concept among those that are new or have changed. */
class Successors {
  private readonly byIdentifier = new Map<string, PutConcept>();
  /** By kind and normalised label; null when several have it. */
  private readonly byLabel = new Map<string, PutConcept | null>();

  constructor(candidates: readonly PutConcept[]) {
    for (const concept of candidates) {
      concept.contribution?.identifiers.forEach((identifier) =>
        this.byIdentifier.set(identifierKey(identifier), concept),
      );
      for (const text of new Set(labelsOf(concept).map(normalise))) {
        const key = `${concept.kind} ${text}`;
        this.byLabel.set(key, this.byLabel.has(key) ? null : concept);
      }
    }
  }

  owns(key: string): boolean {
    return this.byIdentifier.has(key);
  }

  find({ kind, contribution }: PutConcept): Successor | null {
    for (const identifier of contribution?.identifiers ?? []) {
      const owner = this.byIdentifier.get(identifierKey(identifier));
      if (owner?.kind === kind) return toSuccessor(owner, 'It has the same identifier.', 1);
    }
    const name = contribution?.name ?? '';
    const namesake = this.byLabel.get(`${kind} ${normalise(name)}`);
    return namesake ? toSuccessor(namesake, `The newer release gives it the label "${name}".`, 0.9) : null;
  }
}

function toSuccessor({ id, contribution }: PutConcept, reason: string, confidence: number): Successor {
  return { id, name: contribution?.name ?? id, reason, confidence };
}

function labelsOf({ contribution }: PutConcept): string[] {
  const english = (contribution?.labels ?? []).filter(({ language }) => language === 'en').map(({ text }) => text);
  return contribution?.name ? [contribution.name, ...english] : english;
}
