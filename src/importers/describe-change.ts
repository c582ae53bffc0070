import type { PutConcept, PutRelation } from '../domain/change.ts';
import type { Contribution, Identifier, Label } from '../domain/concept.ts';
import type { RelationAssertion } from '../domain/relation.ts';
import { saysSame } from '../domain/says-same.ts';

/** What a newer word on a concept says differently, as text for a person; descriptions are only named. */
export function describeConceptChange(before: PutConcept, after: PutConcept): string {
  const [old, now] = [before.contribution, after.contribution];
  if (old === null || now === null) return '';
  return [
    ...fromTo('name', old.name, now.name),
    ...(old.description === now.description ? [] : ['description']),
    ...fromTo('status', old.status, now.status),
    ...propertyChanges(old, now),
    ...comesAndGoes('labels', old.labels.map(labelText), now.labels.map(labelText)),
    ...comesAndGoes('identifiers', old.identifiers.map(identifierText), now.identifiers.map(identifierText)),
    ...(saysSame(old.evidence, now.evidence) ? [] : ['evidence']),
  ].join('; ');
}

const FIELDS = [
  ...['importance', 'weight', 'level', 'anyOf', 'openEnded', 'influences', 'method', 'vintage', 'rejects'],
  ...['basis', 'reason', 'confidence', 'locator'],
] as (keyof RelationAssertion)[];

/** The same of a relation; where a source asserts it more than once, only that it differs. */
export function describeRelationChange(before: PutRelation, after: PutRelation): string {
  const [[old, ...others], [now, ...more]] = [before.assertions, after.assertions];
  if (!old || !now || others.length + more.length > 0) return 'assertions';
  return FIELDS.flatMap((field) => fromTo(field, old[field], now[field])).join('; ');
}

type Plain = string | number | boolean | null | undefined;

function fromTo(what: string, before: Plain, after: Plain): string[] {
  return saysSame(before, after) ? [] : [`${what} ${text(before)} -> ${text(after)}`];
}

function text(value: Plain): string {
  return value === undefined || value === null || value === false ? 'none' : String(value);
}

function propertyChanges(old: Contribution, now: Contribution): string[] {
  const names = new Set([...Object.keys(old.properties), ...Object.keys(now.properties)]);
  return [...names].flatMap((name) => fromTo(name, old.properties[name], now.properties[name]));
}

function comesAndGoes(what: string, old: readonly string[], now: readonly string[]): string[] {
  const [before, after] = [new Set(old), new Set(now)];
  const [added, gone] = [now.filter((item) => !before.has(item)), old.filter((item) => !after.has(item))];
  if (added.length + gone.length > 0) return [`${what} +${added.length} -${gone.length}`];
  return old.some((item, at) => item !== now[at]) ? [`order of ${what}`] : [];
}

function labelText({ text: label, language, role }: Label): string {
  return `${language} ${role} ${label}`;
}

function identifierText({ scheme, value }: Identifier): string {
  return `${scheme} ${value}`;
}
