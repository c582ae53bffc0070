import type { Contribution } from '../../domain/concept.ts';
import type { RelationAssertion } from '../../domain/relation.ts';
import type { ConceptWrite, RelationWrite } from '../plan-commit.ts';
import type { Parameters } from './connection.ts';
import { labelProperties } from './label-lines.ts';
import { positionOf } from './position.ts';
import { flattenIdentifiers } from './rows.ts';

/**
 * Properties of a concept's node: what is read of it, what each source says as JSON, and the kind's own properties
 * once more as native ones, for those who ask in Cypher.
 */
export function conceptNode({ concept, stored, labels }: ConceptWrite): Parameters {
  const { id, kind, name, description, status, properties, identifiers } = concept;
  return {
    ...properties,
    ...labelProperties(labels),
    id,
    kind,
    name,
    description,
    status,
    position: positionOf(name, id),
    properties: Object.keys(properties).length > 0 ? JSON.stringify(properties) : null,
    identifiers: flattenIdentifiers(identifiers),
    sources: sourcesOf(stored.contributions),
    contributions: toCompactJson(stored.contributions),
  };
}

/**
 * Properties of a relationship, without those that are null, which are most of them: they would only be sent to be left
 * out. A rejected one keeps its type as a property, since it is stored as REJECTED.
 */
export function relationshipProperties({ stored, relation }: RelationWrite): Parameters {
  const evidence = { sources: sourcesOf(stored.assertions), assertions: toCompactJson(stored.assertions) };
  if (relation === null) return { type: stored.type, ...evidence };
  const { basis, importance, weight, level, anyOf, openEnded, influences, method, vintage } = relation;
  const says = { basis, importance, weight, level, anyOf, influences, method, vintage };
  const properties: Record<string, unknown> = evidence;
  for (const [name, value] of Object.entries({ ...says, openEnded: openEnded || null })) {
    if (value !== null) properties[name] = value;
  }
  return properties;
}

function sourcesOf(words: readonly { readonly source: string }[]): string[] {
  return [...new Set(words.map(({ source }) => source))];
}

/**
 * JSON without those nulls that every assertion or contribution spells out, and that the readers below put back: the
 * server holds all of a load in memory.
 */
function toCompactJson(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (inner === null && SPELLED_OUT.has(key) ? undefined : inner));
}

export function parseAssertions(json: string): RelationAssertion[] {
  return (JSON.parse(json) as RelationAssertion[]).map((assertion) => ({ ...NO_PLACE, ...assertion }));
}

export function parseContributions(json: string): Contribution[] {
  return (JSON.parse(json) as Contribution[]).map((contribution) => ({
    ...NO_NAME,
    ...contribution,
    evidence: contribution.evidence.map((place) => ({ ...NO_PLACE, ...place })),
  }));
}

const NO_PLACE = { locator: null, reason: null, confidence: null };
const NO_NAME = { name: null, description: null };
const SPELLED_OUT = new Set([...Object.keys(NO_PLACE), ...Object.keys(NO_NAME)]);
