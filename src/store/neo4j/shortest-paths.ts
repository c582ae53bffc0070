import { InvalidInput } from '../../domain/errors.ts';
import type { Relation } from '../../domain/relation.ts';
import type { GraphPath, ReadOptions, ShortestPathsRequest } from '../graph-store.ts';
import { integer, type Connection } from './connection.ts';
import { orderedTypes, typePattern } from './cypher.ts';
import { RELATION_COLUMNS, toRelation } from './rows.ts';

export async function shortestPaths(
  connection: Connection,
  request: ShortestPathsRequest,
  options?: ReadOptions,
): Promise<GraphPath[]> {
  const { from, to, maxLength } = request;
  if (!Number.isSafeInteger(maxLength)) throw new InvalidInput(`A path cannot have at most ${maxLength} relations.`);
  const first = Math.max(0, Math.trunc(request.first));
  if (maxLength < 0 || first === 0) return [];
  const types = typePattern(orderedTypes(request.types));
  if (from === to) return pathToItself(connection, from, first, options);
  if (maxLength === 0 || types === '') return [];
  const rows = await connection.read(
    `MATCH (a:Concept {id: $from}), (b:Concept {id: $to})
     MATCH path = allShortestPaths((a)-[:${types}*..${String(maxLength)}]-(b))
     WITH DISTINCT [n IN nodes(path) | n.id] AS ids ORDER BY ids LIMIT $first
     RETURN ids, COLLECT {
       UNWIND range(0, size(ids) - 2) AS i
       RETURN HEAD(COLLECT {
         MATCH (x:Concept {id: ids[i]})-[r:${types}]-(y:Concept {id: ids[i + 1]})
         RETURN [startNode(r) = x, ${RELATION_COLUMNS}] ORDER BY type(r), startNode(r).id LIMIT 1
       })
     }`,
    { from, to, first: integer(first) },
    options,
  );
  return rows.map(([ids, relations]) => toPath(ids as string[], relations as unknown[][]));
}

async function pathToItself(
  connection: Connection,
  id: string,
  first: number,
  options?: ReadOptions,
): Promise<GraphPath[]> {
  const rows = await connection.read('MATCH (c:Concept {id: $id}) RETURN c.id', { id }, options);
  return rows.slice(0, first).map(() => ({ ids: [id], relations: [] }));
}

function toPath(ids: string[], columns: readonly unknown[][]): GraphPath {
  const relations = columns.map(([isForward, ...rest], i): Relation => {
    const [x = '', y = ''] = ids.slice(i, i + 2);
    return isForward ? toRelation(rest, x, y) : toRelation(rest, y, x);
  });
  return { ids, relations };
}
