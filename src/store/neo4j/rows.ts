import type { Concept, Identifier, Properties } from '../../domain/concept.ts';
import type {
  Basis,
  ConceptKind,
  ConceptStatus,
  Importance,
  InfluenceTarget,
  RelationType,
} from '../../domain/ontology.ts';
import type { Relation } from '../../domain/relation.ts';
import type { Row } from './connection.ts';

/*
 * How rows of Cypher become what the domain knows. Lists of scalars travel lighter over Bolt than maps or nodes, so
 * the expressions below return lists, and each has its reader beside it.
 */

/** List of what is read of a concept bound to `name`. */
export function conceptColumns(name: string): string {
  return `[${name}.id, ${name}.kind, ${name}.name, ${name}.description, ${name}.status, ${name}.properties, ${name}.identifiers]`;
}

export function toConcept(columns: Row): Concept {
  const [id, kind, name, description, status, properties, identifiers] = columns;
  return {
    id: id as string,
    kind: kind as ConceptKind,
    name: name as string,
    description: (description ?? null) as string | null,
    status: status as ConceptStatus,
    properties: properties === null ? {} : (JSON.parse(properties as string) as Properties),
    identifiers: toIdentifiers(identifiers as readonly string[]),
  };
}

/** Identifiers are kept on the concept as scheme, value, scheme, value, ... */
export function flattenIdentifiers(identifiers: readonly Identifier[]): string[] {
  return identifiers.flatMap(({ scheme, value }) => [scheme, value]);
}

function toIdentifiers(flat: readonly string[]): Identifier[] {
  const identifiers: Identifier[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) identifiers.push({ scheme: flat[i] ?? '', value: flat[i + 1] ?? '' });
  return identifiers;
}

/** What is read of a relationship bound to `r` besides its ends: no brackets, to be put into a longer list. */
export const RELATION_COLUMNS =
  'type(r), r.basis, r.importance, r.weight, r.level, r.anyOf, r.openEnded, r.influences, r.method, r.vintage';

/** Reads RELATION_COLUMNS. */
export function toRelation(columns: Row, from: string, to: string): Relation {
  const [type, basis, importance, weight, level, anyOf, openEnded, influences, method, vintage] = columns;
  return {
    type: type as RelationType,
    from,
    to,
    basis: basis as Basis,
    importance: (importance ?? null) as Importance | null,
    weight: (weight ?? null) as number | null,
    level: (level ?? null) as number | null,
    anyOf: (anyOf ?? null) as string | null,
    openEnded: openEnded === true,
    influences: (influences ?? null) as InfluenceTarget | null,
    method: (method ?? null) as string | null,
    vintage: (vintage ?? null) as string | null,
  };
}

/** Answers in the order of the ids, duplicates included; `missing` where there is no row. Rows start with their id. */
export function inOrder<T>(ids: readonly string[], rows: readonly Row[], read: (row: Row) => T, missing: () => T): T[] {
  const byId = new Map(rows.map((row) => [row[0] as string, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    return row ? read(row) : missing();
  });
}

export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
