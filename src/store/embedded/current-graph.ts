import type { Contribution, StoredConcept } from '../../domain/concept.ts';
import type { ConceptKind, RelationType } from '../../domain/ontology.ts';
import { relationId, type RelationAssertion, type RelationKey, type StoredRelation } from '../../domain/relation.ts';
import { identifierKey } from '../identifier-key.ts';
import type { CurrentGraph, Touched } from '../plan-commit.ts';
import type { Connection } from './connection.ts';

/** From the id of a concept to its number; undefined where there is none. */
export type NodeOf = (id: string) => number | undefined;

/** Reads what decides about a batch, for `planCommit`. */
export function readCurrentGraph(
  connection: Connection,
  touched: Touched,
  nodeOf: NodeOf,
  isLoad: boolean,
): CurrentGraph {
  return {
    concepts: new Map(touched.concepts.flatMap((id) => readConcept(connection, id, nodeOf(id)))),
    ends: new Set(touched.ends.filter((id) => nodeOf(id) !== undefined)),
    relations: new Map(touched.relations.flatMap((key) => readRelation(connection, key, nodeOf))),
    owners: readOwners(connection, touched),
    holding: isLoad ? null : new Map(touched.withdrawn.map((id) => [id, readHolding(connection, nodeOf(id))])),
  };
}

function readConcept(connection: Connection, id: string, node: number | undefined): [string, StoredConcept][] {
  if (node === undefined) return [];
  const sql = 'SELECT kind, contributions FROM concepts WHERE node = ?';
  const row = connection.get<[ConceptKind, string]>(sql, [node]);
  return row ? [[id, { id, kind: row[0], contributions: JSON.parse(row[1]) as Contribution[] }]] : [];
}

function readRelation(connection: Connection, key: RelationKey, nodeOf: NodeOf): [string, StoredRelation][] {
  const [from, to] = [nodeOf(key.from), nodeOf(key.to)];
  if (from === undefined || to === undefined) return [];
  const sql = 'SELECT assertions FROM relations WHERE from_node = ? AND to_node = ? AND type = ?';
  const row = connection.get<[string]>(sql, [from, to, key.type]);
  return row ? [[relationId(key), { ...key, assertions: JSON.parse(row[0]) as RelationAssertion[] }]] : [];
}

function readOwners(connection: Connection, { identifiers }: Touched): Map<string, string> {
  const sql = `SELECT concepts.id FROM identifiers JOIN concepts USING (node) WHERE scheme = ? AND value = ?`;
  const owners = new Map<string, string>();
  for (const identifier of identifiers) {
    const row = connection.get<[string]>(sql, [identifier.scheme, identifier.value]);
    if (row) owners.set(identifierKey(identifier), row[0]);
  }
  return owners;
}

function readHolding(connection: Connection, node: number | undefined): RelationKey[] {
  if (node === undefined) return [];
  const sql = `SELECT type, a.id, b.id FROM relations JOIN concepts a ON a.node = from_node
    JOIN concepts b ON b.node = to_node WHERE from_node = ?1 OR to_node = ?1`;
  return connection.all<[RelationType, string, string]>(sql, [node]).map(([type, from, to]) => ({ type, from, to }));
}
