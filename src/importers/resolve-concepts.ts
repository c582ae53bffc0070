import type { PutConcept, PutRelation } from '../domain/change.ts';
import { isIdOfKind, type Contribution, type Identifier } from '../domain/concept.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { identifierKey } from '../store/identifier-key.ts';
import type { Draft } from './draft.ts';
import { inBatches } from '../domain/in-batches.ts';
import type { Mapping } from './mappings.ts';
import type { ImportReport } from './report.ts';

const BATCH = 2_000;

/** A concept of the taxonomy that joins one that is in the graph already. */
export interface Attachment {
  readonly name: string;
  readonly identifier: Identifier;
  readonly to: string;
  /** Why the two are one: a curated mapping's reason, or that another source gives the identifier. */
  readonly reason: string;
}

/**
 * Decides for each concept of a draft which concept of the graph it is, and rewrites the draft accordingly:
 * 1. the concept to which `mappings` tie it as exact, if the graph has it;
 * 2. the concept to which another source gives one of its identifiers;
 * 3. otherwise its own.
 */
export async function resolveConcepts(
  draft: Draft,
  store: GraphStore,
  mappings: readonly Mapping[],
  report: ImportReport,
): Promise<Attachment[]> {
  const curated = await curatedTargets(store, mappings);
  const foreign = await foreignOwners(draft, store);
  const targets = new Map<string, { to: string; reason: string }>();
  const attachments: Attachment[] = [];
  for (const concept of draft.concepts.values()) {
    const attachment = findAttachment(concept, curated, foreign, report);
    if (!attachment) continue;
    targets.set(concept.id, attachment);
    attachments.push(attachment);
  }
  if (targets.size > 0) rewrite(draft, targets, report);
  return attachments;
}

async function curatedTargets(store: GraphStore, mappings: readonly Mapping[]): Promise<Map<string, Mapping>> {
  const exact = mappings.filter(({ predicate }) => predicate === 'exact');
  const found = await store.findConcepts(exact.map(({ concept }) => concept));
  return new Map(
    exact.filter((_, index) => found[index]).map((mapping) => [identifierKey(mapping.identifier), mapping]),
  );
}

/** By identifier, the concept to which a source other than the draft's gives it. */
async function foreignOwners(draft: Draft, store: GraphStore): Promise<Map<string, string>> {
  const strangers = new Map<string, string>();
  for (const concepts of inBatches(draft.concepts.values(), BATCH)) {
    const claims = concepts.flatMap(({ id, contribution }) =>
      (contribution?.identifiers ?? []).map((identifier) => ({ id, identifier })),
    );
    const owners = await store.findByIdentifiers(claims.map(({ identifier }) => identifier));
    claims.forEach(({ id, identifier }, index) => {
      const owner = owners[index];
      if (owner && owner !== id) strangers.set(identifierKey(identifier), owner);
    });
  }
  const owners = [...new Set(strangers.values())];
  const contributions = await store.findContributions(owners);
  const foreign = new Set(
    contributions
      .flat()
      .filter(({ source }) => source !== draft.source)
      .flatMap(({ identifiers }) => identifiers.map(identifierKey)),
  );
  return new Map([...strangers].filter(([key]) => foreign.has(key)));
}

function findAttachment(
  { kind, contribution }: PutConcept,
  curated: ReadonlyMap<string, Mapping>,
  foreign: ReadonlyMap<string, string>,
  report: ImportReport,
): Attachment | null {
  if (!contribution) return null;
  const name = contribution.name ?? '';
  for (const identifier of contribution.identifiers) {
    const mapping = curated.get(identifierKey(identifier));
    if (mapping && isIdOfKind(mapping.concept, kind)) {
      return { name, identifier, to: mapping.concept, reason: mapping.reason };
    }
    const owner = foreign.get(identifierKey(identifier));
    if (owner && isIdOfKind(owner, kind)) {
      return { name, identifier, to: owner, reason: 'Another source gives it the same identifier.' };
    }
    if (owner)
      report.note(`${identifier.value} belongs to ${owner}, which is no ${kind}: "${name}" came in without it.`);
  }
  return null;
}

function rewrite(
  draft: Draft,
  targets: ReadonlyMap<string, Omit<Attachment, 'name' | 'identifier'>>,
  report: ImportReport,
): void {
  for (const [id, { to, reason }] of targets) {
    const concept = draft.concepts.get(id);
    if (!concept?.contribution) continue;
    draft.concepts.delete(id);
    const contribution = { ...concept.contribution, evidence: withReason(concept.contribution, reason) };
    const before = draft.concepts.get(to)?.contribution;
    draft.concepts.set(to, { ...concept, id: to, contribution: before ? joined(before, contribution) : contribution });
  }
  const moved = [...draft.relations].filter(([, { from, to }]) => targets.has(from) || targets.has(to));
  for (const [id, relation] of moved) {
    putMoved(
      draft,
      id,
      {
        ...relation,
        from: targets.get(relation.from)?.to ?? relation.from,
        to: targets.get(relation.to)?.to ?? relation.to,
      },
      report,
    );
  }
}

function putMoved(draft: Draft, before: string, relation: PutRelation, report: ImportReport): void {
  if (relation.from === relation.to) {
    draft.relations.delete(before);
    report.note(`${relation.type} between two concepts that are both mapped to ${relation.from} fell away.`);
    return;
  }
  draft.moveRelation(before, relation);
}

function withReason({ evidence }: Contribution, reason: string): Contribution['evidence'] {
  return evidence.map((place) => ({ ...place, reason }));
}

/** What two concepts of one taxonomy say when both are the same concept of the graph. */
function joined(a: Contribution, b: Contribution): Contribution {
  const name =
    b.name === null || b.name === a.name ? [] : [{ text: b.name, language: 'en', role: 'ALTERNATIVE' as const }];
  return {
    ...a,
    labels: [...a.labels, ...name, ...b.labels],
    identifiers: [...a.identifiers, ...b.identifiers],
    evidence: [...a.evidence, ...b.evidence],
  };
}
