import { RELATION_TYPES, type RelationType } from '../../domain/ontology.ts';
import type { ReadOptions, RelationCount } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { inOrder, unique } from './rows.ts';

export async function relationCounts(
  connection: Connection,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<RelationCount[][]> {
  if (ids.length === 0) return [];
  const rows = await connection.read(
    `UNWIND $ids AS id
     MATCH (c:Concept {id: id})
     RETURN id, ${degreeColumns('c', RELATION_TYPES)}`,
    { ids: unique(ids) },
    options,
  );
  return inOrder(
    ids,
    rows,
    (row) => toRelationCounts(row[1] as number[], RELATION_TYPES),
    () => [],
  );
}

/** List of a node's degrees, per type OUT and IN: Neo4j keeps them for nodes with many relationships. */
function degreeColumns(name: string, types: readonly RelationType[]): string {
  return `[${types.map((type) => `COUNT { (${name})-[:${type}]->() }, COUNT { (${name})<-[:${type}]-() }`).join(', ')}]`;
}

/** Reads degreeColumns, leaving out the zeros. */
function toRelationCounts(degrees: readonly number[], types: readonly RelationType[]): RelationCount[] {
  return types
    .flatMap((type, i): RelationCount[] => [
      { type, direction: 'OUT', count: degrees[2 * i] ?? 0 },
      { type, direction: 'IN', count: degrees[2 * i + 1] ?? 0 },
    ])
    .filter(({ count }) => count > 0);
}
