import type { Change } from '../../src/domain/change.ts';
import { kindPrefix, type Contribution } from '../../src/domain/concept.ts';
import { CONCEPT_KINDS, type Basis, type ConceptKind, type RelationType } from '../../src/domain/ontology.ts';
import type { RelationAssertion } from '../../src/domain/relation.ts';

/** Short ways to write changes in tests. Everything that is not said is filled with something valid. */

export const GUIDE = 'source/guide';
export const TAXONOMY = 'source/taxonomy';
export const EDITORS = 'source/editors';

export const AT = '2025-01-01T00:00:00.000Z';

const BASIS_OF: Readonly<Record<string, Basis>> = { [GUIDE]: 'STATED', [TAXONOMY]: 'IMPORTED', [EDITORS]: 'CURATED' };

/** What one source (the guide, unless said) says of a concept; the kind follows from the id. */
export function concept(id: string, said: string | Partial<Contribution> = {}): Change & { op: 'concept' } {
  const { source = GUIDE, ...rest } = typeof said === 'string' ? { name: said } : said;
  const contribution: Contribution = {
    source,
    basis: BASIS_OF[source] ?? 'IMPORTED',
    at: AT,
    name: null,
    description: null,
    status: 'PUBLISHED',
    properties: {},
    labels: [],
    identifiers: [],
    evidence: [{ locator: `Section > ${id}`, reason: null, confidence: null }],
    ...rest,
  };
  return { op: 'concept', id, kind: kindOf(id), source, contribution };
}

/** A source takes back what it said of a concept. */
export function withdrawConcept(id: string, source = GUIDE): Change & { op: 'concept' } {
  return { op: 'concept', id, kind: kindOf(id), source, contribution: null };
}

/** What one source (the guide, unless said) asserts of a relation. */
export function relate(
  from: string,
  type: RelationType,
  to: string,
  said: Partial<RelationAssertion> = {},
): Change & { op: 'relation' } {
  const source = said.source ?? GUIDE;
  return { op: 'relation', type, from, to, source, assertions: [assertion({ source, ...said })] };
}

/** A source takes back what it asserted of a relation. */
export function unrelate(from: string, type: RelationType, to: string, source = GUIDE): Change & { op: 'relation' } {
  return { op: 'relation', type, from, to, source, assertions: [] };
}

/** One assertion by itself, for changes with several. */
export function assertion(said: Partial<RelationAssertion> = {}): RelationAssertion {
  const source = said.source ?? GUIDE;
  const basis = said.basis ?? BASIS_OF[source] ?? 'IMPORTED';
  const inferred = basis === 'INFERRED' ? { reason: 'The one calls for the other.', confidence: 0.8 } : {};
  return { source, locator: null, basis, reason: null, confidence: null, at: AT, ...inferred, ...said };
}

export function kindOf(id: string): ConceptKind {
  const kind = CONCEPT_KINDS.find((candidate) => kindPrefix(candidate) === id.split('/')[0]);
  if (!kind) throw new Error(`No kind has ids like ${id}.`);
  return kind;
}
