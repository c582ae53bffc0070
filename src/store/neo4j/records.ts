import type { ConceptWrite, RelationWrite } from '../plan-commit.ts';
import type { Parameters } from './connection.ts';
import { positionOf } from './position.ts';
import { flattenIdentifiers } from './rows.ts';

/**
 * Properties of a concept's node: what is read of it, what each source says as JSON, and the kind's own properties
 * once more as native ones, for those who ask in Cypher.
 */
export function conceptNode({ concept, stored }: ConceptWrite): Parameters {
  const { id, kind, name, description, status, properties, identifiers } = concept;
  return {
    ...properties,
    id,
    kind,
    name,
    description,
    status,
    position: positionOf(name, id),
    properties: Object.keys(properties).length > 0 ? JSON.stringify(properties) : null,
    identifiers: flattenIdentifiers(identifiers),
    sources: sourcesOf(stored.contributions),
    contributions: JSON.stringify(stored.contributions),
  };
}

/** Properties of a relationship. A rejected one keeps its type as a property, since it is stored as REJECTED. */
export function relationshipProperties({ stored, relation }: RelationWrite): Parameters {
  const evidence = { sources: sourcesOf(stored.assertions), assertions: JSON.stringify(stored.assertions) };
  if (relation === null) return { type: stored.type, ...evidence };
  const { basis, importance, weight, level, anyOf, openEnded, influences, method, vintage } = relation;
  const says = { basis, importance, weight, level, anyOf, influences, method, vintage };
  return { ...says, openEnded: openEnded || null, ...evidence };
}

function sourcesOf(words: readonly { readonly source: string }[]): string[] {
  return [...new Set(words.map(({ source }) => source))];
}
