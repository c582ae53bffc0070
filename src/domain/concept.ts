import type { Assertion } from './assertion.ts';
import { CONCEPT_KINDS, type Basis, type ConceptKind, type ConceptStatus } from './ontology.ts';

/** A name under which some system knows the concept. Scheme and value together are unique in the graph. */
export interface Identifier {
  /** `guide`, `esco`, `onet-soc`, `onet-element`, `isco-08`, ... */
  readonly scheme: string;
  readonly value: string;
}

/** `PREFERRED` is the name in that language, `HIDDEN` is matched by search but never shown. */
export const LABEL_ROLES = ['PREFERRED', 'ALTERNATIVE', 'HIDDEN'] as const;
export type LabelRole = (typeof LABEL_ROLES)[number];

export interface Label {
  readonly text: string;
  /** BCP 47, lower case: `en`, `fr`. */
  readonly language: string;
  readonly role: LabelRole;
}

export type PropertyValue = string | number;
export type Properties = Readonly<Record<string, PropertyValue>>;

/** Where one source speaks of the concept. */
export type Evidence = Pick<Assertion, 'locator' | 'reason' | 'confidence'>;

/** All that one source says about a concept: the fields it knows, and where it says so. */
export interface Contribution {
  readonly source: string;
  readonly basis: Basis;
  readonly at: string;
  /** English name; null when the source only adds to a concept that another one names. */
  readonly name: string | null;
  readonly description: string | null;
  readonly status: ConceptStatus;
  readonly properties: Properties;
  readonly labels: readonly Label[];
  readonly identifiers: readonly Identifier[];
  readonly evidence: readonly Evidence[];
}

/** A concept as stored: its identity and what every source contributes. */
export interface StoredConcept {
  /** `<kind in kebab case>/<slug>`, stable for ever. */
  readonly id: string;
  readonly kind: ConceptKind;
  readonly contributions: readonly Contribution[];
}

/** A concept as read: the contributions settled by precedence. Labels and assertions are read separately. */
export interface Concept {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly name: string;
  readonly description: string | null;
  readonly status: ConceptStatus;
  readonly properties: Properties;
  readonly identifiers: readonly Identifier[];
}

const ID_PATTERN = /^([a-z]+(?:-[a-z]+)*)\/[a-z0-9][a-z0-9._-]*$/;

const KIND_PREFIXES = new Map(CONCEPT_KINDS.map((kind) => [kind, kind.toLowerCase().replaceAll('_', '-')]));

/** `CAREER_STAGE` -> `career-stage`, the first part of the ids of its concepts. */
export function kindPrefix(kind: ConceptKind): string {
  return KIND_PREFIXES.get(kind) ?? '';
}

/** The id of a concept: `conceptId('SKILL', 'python')` is `skill/python`. */
export function conceptId(kind: ConceptKind, slug: string): string {
  return `${kindPrefix(kind)}/${slug}`;
}

/** Whether the id has the form of ids of that kind. */
export function isIdOfKind(id: string, kind: ConceptKind): boolean {
  return ID_PATTERN.exec(id)?.[1] === kindPrefix(kind);
}

/** The contributions as a flat list of assertions, one for each place where a source speaks. */
export function conceptAssertions(contributions: readonly Contribution[]): Assertion[] {
  return contributions.flatMap(({ source, basis, at, evidence }) =>
    evidence.map((place) => ({ source, basis, at, ...place })),
  );
}
