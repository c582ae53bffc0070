import { compareText } from '../../domain/settle.ts';
import type { RelationType } from '../../domain/ontology.ts';
import { relationId, type Relation } from '../../domain/relation.ts';
import type { ReadOptions } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { orderedTypes, typePattern } from './cypher.ts';
import { RELATION_COLUMNS, toRelation } from './rows.ts';

export async function listRelations(
  connection: Connection,
  types: readonly RelationType[],
  options?: ReadOptions,
): Promise<Relation[]> {
  if (types.length === 0) return [];
  const rows = await connection.read(
    `MATCH (a:Concept)-[r:${typePattern(orderedTypes(types))}]->(b:Concept)
     RETURN a.id, b.id, ${RELATION_COLUMNS}`,
    {},
    options,
  );
  return rows
    .map(([from, to, ...columns]) => toRelation(columns, from as string, to as string))
    .map((relation): [string, Relation] => [relationId(relation), relation])
    .sort(([a], [b]) => compareText(a, b))
    .map(([, relation]) => relation);
}
