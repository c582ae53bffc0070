import type { Assertion } from './assertion.ts';
import {
  isIdOfKind,
  kindPrefix,
  LABEL_ROLES,
  type Contribution,
  type PropertyValue,
  type StoredConcept,
} from './concept.ts';
import { InvalidInput } from './errors.ts';
import { saysSame } from './says-same.ts';
import {
  BASES,
  IMPORTANCES,
  INFLUENCE_TARGETS,
  STATUSES,
  isConceptKind,
  isRelationType,
  kindRule,
  relationRule,
  type ConceptKind,
  type PropertyType,
  type RelationProperty,
} from './ontology.ts';
import { relationId, type RelationAssertion, type RelationKey, type StoredRelation } from './relation.ts';

/** Makes what one source says of a concept exactly this; null withdraws the source's word. */
export interface PutConcept {
  readonly op: 'concept';
  readonly id: string;
  readonly kind: ConceptKind;
  readonly source: string;
  readonly contribution: Contribution | null;
}

/** Makes what one source asserts of a relation exactly this; an empty list withdraws the source's word. */
export interface PutRelation extends RelationKey {
  readonly op: 'relation';
  readonly source: string;
  readonly assertions: readonly RelationAssertion[];
}

/** A write. Only the named source's word changes: what other sources say of the same thing stays. */
export type Change = PutConcept | PutRelation;

/** The concept after the change; null when no source is left that speaks for it. */
export function applyToConcept(stored: StoredConcept | null, change: PutConcept): StoredConcept | null {
  const kept = (stored?.contributions ?? []).filter((c) => c.source !== change.source);
  const contributions = change.contribution === null ? kept : [...kept, change.contribution];
  return contributions.length === 0 ? null : { id: change.id, kind: stored?.kind ?? change.kind, contributions };
}

/** The relation after the change; null when no source is left that asserts it. */
export function applyToRelation(stored: StoredRelation | null, change: PutRelation): StoredRelation | null {
  const kept = (stored?.assertions ?? []).filter((assertion) => assertion.source !== change.source);
  const assertions = [...kept, ...change.assertions];
  const { type, from, to } = change;
  return assertions.length === 0 ? null : { type, from, to, assertions };
}

/** Whether two contributions say the same; the moment of saying (`at`) does not count. */
export function isSameContribution(a: Contribution | null, b: Contribution | null): boolean {
  return saysSame(a, b);
}

/** Whether two lists of assertions say the same, in any order; the moment of saying (`at`) does not count. */
export function isSameAssertions(a: readonly RelationAssertion[], b: readonly RelationAssertion[]): boolean {
  if (a.length !== b.length) return false;
  const rest = [...b];
  return a.every((assertion) => {
    const position = rest.findIndex((other) => saysSame(assertion, other));
    if (position >= 0) rest.splice(position, 1);
    return position >= 0;
  });
}

/**
 * Everything that is wrong with a change on its own, as sentences; empty when it fits the ontology.
 * What depends on the graph (ends exist, identifiers are free, no cycle) is for the store to check.
 */
export function changeProblems(change: Change): string[] {
  return change.op === 'concept' ? conceptProblems(change) : relationProblems(change);
}

/** NUL, and halves of surrogate pairs: neither engine gives them back as they were. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

function textsOf({ name, description, labels, properties }: Contribution): string[] {
  const texts = [name, description, ...labels.map(({ text }) => text), ...Object.values(properties)];
  return texts.filter((text) => typeof text === 'string');
}

/** BCP 47, lower case. */
const LANGUAGE = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/;

function conceptProblems({ id, kind, source, contribution }: PutConcept): string[] {
  const problems: string[] = [];
  const say = (problem: string): unknown => problems.push(`${id}: ${problem}`);
  if (!isConceptKind(kind)) return [`${id}: "${String(kind)}" is not a kind of concept.`];
  if (!isIdOfKind(id, kind)) say(`the id of a ${kind} must look like ${kindPrefix(kind)}/some-slug.`);
  if (contribution === null) return problems;
  if (contribution.source !== source)
    say(`the contribution names source ${contribution.source}, the change ${source}.`);
  if (contribution.name?.trim() === '') say('its name is empty.');
  for (const text of textsOf(contribution)) {
    if (UNSTORABLE.test(text)) say(`${JSON.stringify(text)} has a NUL or half a character in it: take it out.`);
  }
  if (!STATUSES.includes(contribution.status)) say(`its status must be ${oneOf(STATUSES)}.`);
  for (const { text, language, role } of contribution.labels) {
    if (text.trim() === '') say('a label is empty.');
    if (!LANGUAGE.test(language)) say(`"${language}", of label "${text}", is no language tag such as en or pt-br.`);
    if (!LABEL_ROLES.includes(role)) say(`the role of label "${text}" must be ${oneOf(LABEL_ROLES)}.`);
  }
  if (contribution.evidence.length === 0) say('it has no evidence: give a locator or a reason.');
  for (const { reason, confidence } of contribution.evidence) {
    const spoken = { basis: contribution.basis, at: contribution.at, reason, confidence };
    problems.push(...evidenceProblems(spoken).map((problem) => `${id}: ${problem}`));
  }
  for (const [name, value] of Object.entries(contribution.properties)) {
    const { properties } = kindRule(kind);
    const problem = propertyProblem(Object.hasOwn(properties, name) ? properties[name] : undefined, value);
    if (problem) say(`property "${name}" ${problem}.`);
  }
  return problems;
}

function propertyProblem(type: PropertyType | undefined, value: PropertyValue): string | null {
  if (type === undefined) return 'is not one that this kind has';
  if (type === 'text' || type === 'url') return typeof value === 'string' ? null : 'must be a text';
  if (type === 'number') return Number.isFinite(value) ? null : 'must be a number';
  if (type === 'year') return isYear(value) ? null : 'must be a year from 1900 to 2200';
  return type.includes(String(value)) ? null : `must be one of ${type.join(', ')}`;
}

function isYear(value: PropertyValue): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2200;
}

function relationProblems(change: PutRelation): string[] {
  const id = relationId(change);
  if (!isRelationType(change.type)) return [`${id}: "${String(change.type)}" is not a relation.`];
  const rule = relationRule(change.type);
  const problems: string[] = [];
  const say = (problem: string): unknown => problems.push(`${id}: ${problem}`);
  if (!rule.from.some((kind) => isIdOfKind(change.from, kind))) say(`it must start at ${rule.from.join(' or ')}.`);
  if (!rule.to.some((kind) => isIdOfKind(change.to, kind))) say(`it must end at ${rule.to.join(' or ')}.`);
  if (rule.sameKind && change.from.split('/')[0] !== change.to.split('/')[0]) say('both ends must be of one kind.');
  if (change.from === change.to) say('it starts and ends at the same concept.');
  for (const assertion of change.assertions) {
    if (assertion.source !== change.source)
      say(`an assertion names source ${assertion.source}, the change ${change.source}.`);
    problems.push(...assertionProblems(rule.properties, assertion).map((problem) => `${id}: ${problem}`));
  }
  return problems;
}

const RELATION_PROPERTIES: readonly RelationProperty[] = [
  'importance',
  'weight',
  'level',
  'anyOf',
  'openEnded',
  'influences',
  'method',
  'vintage',
];

/** What may be said of them. */
const LISTED_VALUES: readonly (readonly ['importance' | 'influences', readonly string[]])[] = [
  ['importance', IMPORTANCES],
  ['influences', INFLUENCE_TARGETS],
];

function assertionProblems(allowed: readonly RelationProperty[], assertion: RelationAssertion): string[] {
  const problems = evidenceProblems(assertion);
  for (const [name, values] of LISTED_VALUES) {
    const value = assertion[name];
    if (value != null && !values.includes(value)) problems.push(`${name} must be ${oneOf(values)}.`);
  }
  for (const name of RELATION_PROPERTIES) {
    const value = assertion[name];
    if (value === undefined || value === null || value === false) continue;
    if (!allowed.includes(name)) problems.push(`the relation has no property "${name}".`);
    if (typeof value === 'string' && UNSTORABLE.test(value))
      problems.push(`${name} has a NUL or half a character in it: take it out.`);
    if ((name === 'weight' || name === 'level') && !isFraction(value))
      problems.push(`${name} must lie between 0 and 1.`);
  }
  return problems;
}

function evidenceProblems({ basis, at, reason, confidence }: Omit<Assertion, 'source' | 'locator'>): string[] {
  const problems: string[] = [];
  if (!BASES.includes(basis)) problems.push(`the basis must be ${oneOf(BASES)}.`);
  if (Number.isNaN(Date.parse(at))) problems.push(`"${at}" is no moment such as 2026-01-31T12:00:00Z.`);
  if (confidence !== null && !isFraction(confidence)) problems.push('confidence must lie between 0 and 1.');
  if (basis === 'INFERRED' && !reason?.trim()) problems.push('an inferred fact needs a reason.');
  if (basis === 'INFERRED' && confidence === null) problems.push('an inferred fact needs a confidence.');
  return problems;
}

function oneOf(values: readonly string[]): string {
  return values.join(' or ');
}

function isFraction(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

/** Throws InvalidInput that lists every problem of every change. */
export function assertValidChanges(changes: readonly Change[]): void {
  const problems = changes.flatMap(changeProblems);
  if (problems.length === 0) return;
  const shown = problems.slice(0, 20).join('\n  ');
  const more = problems.length > 20 ? `\n  and ${String(problems.length - 20)} more` : '';
  throw new InvalidInput(`The change does not fit the ontology:\n  ${shown}${more}`, { problems });
}
