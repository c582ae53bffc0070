import type { Contribution, Identifier, Label } from '../../domain/concept.ts';
import { relationId, type RelationAssertion, type RelationKey } from '../../domain/relation.ts';
import { settleLabels } from '../../domain/settle.ts';
import type { ConceptKind } from '../../domain/ontology.ts';
import type { ReadOptions } from '../graph-store.ts';
import { identifierKey } from '../identifier-key.ts';
import type { Connection } from './connection.ts';
import { orderedTypes, typePattern } from './cypher.ts';
import type { FoundConcept } from './kept-concepts.ts';
import { conceptColumns, inOrder, toConcept, unique } from './rows.ts';
import { parseAssertions, parseContributions } from './records.ts';
import { SETTLED_VERSION } from './settled-version.ts';

const CONCEPTS = `
  ${SETTLED_VERSION}
  RETURN version, COLLECT {
    UNWIND $ids AS id
    MATCH (c:Concept {id: id})
    RETURN ${conceptColumns('c')}
  }`;

/** The version is read first, so that the concepts are at least as new. */
export async function findConcepts(
  connection: Connection,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<FoundConcept[]> {
  if (ids.length === 0) return [];
  const [row] = await connection.read(CONCEPTS, { ids: unique(ids) }, options);
  const [version, concepts] = (row ?? [0, []]) as [number, unknown[][]];
  return inOrder<FoundConcept>(
    ids,
    concepts,
    (columns) => ({ version, concept: toConcept(columns) }),
    () => ({ version, concept: null }),
  );
}

const BY_IDENTIFIERS = `
  UNWIND $keys AS key
  MATCH (i:Identifier {scheme: key[0], value: key[1]})
  RETURN i.scheme, i.value, i.concept`;

export async function findByIdentifiers(
  connection: Connection,
  identifiers: readonly Identifier[],
  options?: ReadOptions,
): Promise<(string | null)[]> {
  if (identifiers.length === 0) return [];
  const keys = [...new Map(identifiers.map((i) => [identifierKey(i), [i.scheme, i.value]])).values()];
  const rows = await connection.read(BY_IDENTIFIERS, { keys }, options);
  const owners = new Map(
    rows.map(([scheme, value, id]) => [identifierKey({ scheme: scheme as string, value: value as string }), id]),
  );
  return identifiers.map((identifier) => (owners.get(identifierKey(identifier)) ?? null) as string | null);
}

const CONTRIBUTIONS = `
  UNWIND $ids AS id
  MATCH (c:Concept {id: id})
  RETURN id, c.kind, c.contributions`;

export async function findContributions(
  connection: Connection,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<Contribution[][]> {
  return readContributions(connection, ids, options, (_id, _kind, contributions) => contributions);
}

export async function findLabels(
  connection: Connection,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<Label[][]> {
  return readContributions(connection, ids, options, (id, kind, contributions) =>
    settleLabels({ id, kind, contributions }),
  );
}

async function readContributions<T>(
  connection: Connection,
  ids: readonly string[],
  options: ReadOptions | undefined,
  read: (id: string, kind: ConceptKind, contributions: Contribution[]) => T[],
): Promise<T[][]> {
  if (ids.length === 0) return [];
  const rows = await connection.read(CONTRIBUTIONS, { ids: unique(ids) }, options);
  return inOrder(
    ids,
    rows,
    ([id, kind, json]) => read(id as string, kind as ConceptKind, parseContributions(json as string)),
    () => [],
  );
}

export async function findRelationAssertions(
  connection: Connection,
  keys: readonly RelationKey[],
  options?: ReadOptions,
): Promise<RelationAssertion[][]> {
  if (keys.length === 0) return [];
  const types = orderedTypes(keys.map((key) => key.type));
  const rows = await connection.read(
    `UNWIND $keys AS key
     MATCH (:Concept {id: key[1]})-[r:${typePattern(types)}]->(:Concept {id: key[2]})
     WHERE type(r) = key[0]
     RETURN key[0] + '|' + key[1] + '|' + key[2], r.assertions`,
    { keys: [...new Map(keys.map((key) => [relationId(key), [key.type, key.from, key.to]])).values()] },
    options,
  );
  return inOrder(
    keys.map(relationId),
    rows,
    ([, json]) => parseAssertions(json as string),
    () => [],
  );
}
