import { InvalidInput } from '../../domain/errors.ts';
import type { Relation } from '../../domain/relation.ts';
import type { GraphPath, ReadOptions, ShortestPathsRequest } from '../graph-store.ts';
import type { Batches } from './batches.ts';
import { integer, type Connection } from './connection.ts';
import { orderedTypes, typePattern } from './cypher.ts';
import { RELATION_COLUMNS, toRelation } from './rows.ts';

type Pair = readonly [from: string, to: string];

/** What lies between the ends where the first path is found step by step; for longer ones that would be much text. */
const STOPS = ['x1', 'x2', 'x3', 'x4', 'x5'] as const;

export async function shortestPaths(
  connection: Connection,
  batches: Batches,
  request: ShortestPathsRequest,
  options?: ReadOptions,
): Promise<GraphPath[]> {
  const { from, to, maxLength } = request;
  if (!Number.isSafeInteger(maxLength)) throw new InvalidInput(`A path cannot have at most ${maxLength} relations.`);
  const first = Math.max(0, Math.trunc(request.first));
  if (maxLength < 0 || first === 0) return [];
  const types = typePattern(orderedTypes(request.types));
  if (from === to) return pathToItself(connection, from, options);
  if (maxLength === 0 || types === '') return [];
  const statement =
    first === 1 && maxLength <= STOPS.length + 1 ? firstPath(types, maxLength) : allPaths(types, maxLength);
  const answerAll = async (pairs: readonly Pair[], all: ReadOptions): Promise<GraphPath[][]> => {
    const rows = await connection.read(statement, { pairs, first: integer(first) }, all);
    const paths: GraphPath[][] = pairs.map(() => []);
    for (const [at, ids, relations] of rows as [number, string[], unknown[][]][]) {
      paths[at]?.push(toPath(ids, relations));
    }
    return paths;
  };
  const shape = JSON.stringify(['shortestPaths', types, maxLength, first]);
  return batches.ask({ shape, question: [from, to] as const, items: 1, answerAll }, options);
}

async function pathToItself(connection: Connection, id: string, options?: ReadOptions): Promise<GraphPath[]> {
  const rows = await connection.read('MATCH (c:Concept {id: $id}) RETURN c.id', { id }, options);
  return rows.map(() => ({ ids: [id], relations: [] }));
}

const PAIRS = `
  UNWIND range(0, size($pairs) - 1) AS at
  MATCH (a:Concept {id: $pairs[at][0]}), (b:Concept {id: $pairs[at][1]})`;

/** Every path of least length, ordered by the ids it passes: there can be thousands of them. */
function allPaths(types: string, maxLength: number): string {
  return `${PAIRS}
    CALL (a, b) {
      MATCH path = allShortestPaths((a)-[:${types}*..${String(maxLength)}]-(b))
      WITH DISTINCT nodes(path) AS passed
      WITH passed, [n IN passed | n.id] AS ids ORDER BY ids LIMIT $first
      RETURN passed, ids
    }
    RETURN at, ids, ${relationsOf(types)} ORDER BY at, ids`;
}

/**
 * The path that is the first by ids, without looking at the others: the length is found, and then from each concept
 * the first next one from which the rest of the length suffices.
 */
function firstPath(types: string, maxLength: number): string {
  const lengths = Array.from({ length: maxLength }, (_, i) => i + 1);
  return `${PAIRS}
    MATCH path = shortestPath((a)-[:${types}*..${String(maxLength)}]-(b))
    WITH at, a, b, length(path) AS length
    CALL (a, b, length) {
      ${lengths.map((length) => `WITH a, b, length WHERE length = ${String(length)} ${steps(types, length)}`).join(' UNION ALL ')}
    }
    RETURN at, [n IN passed | n.id], ${relationsOf(types)}`;
}

function steps(types: string, length: number): string {
  const stops = STOPS.slice(0, length - 1);
  const find = stops.map((stop, i) => step(types, stops[i - 1] ?? 'a', stop, length - 1 - i));
  return `${find.join(' ')} RETURN ${list(['a', ...stops, 'b'])} AS passed`;
}

/** The first concept next to the one from which the rest of the length leads to the end. */
function step(types: string, here: 'a' | (typeof STOPS)[number], next: (typeof STOPS)[number], left: number): string {
  const rest = left === 1 ? `(x)-[:${types}]-(b)` : `MATCH shortestPath((x)-[:${types}*..${String(left)}]-(b))`;
  return `CALL (${here}, b) {
    MATCH (${here})-[:${types}]-(x)
    WITH DISTINCT x, b ORDER BY x.id
    WITH x, b WHERE EXISTS { ${rest} }
    RETURN x AS ${next} LIMIT 1
  }`;
}

function list(names: readonly ('a' | 'b' | (typeof STOPS)[number])[]): string {
  return `[${names.join(', ')}]`;
}

/** For each two neighbours on the way the relation with the first id. */
function relationsOf(types: string): string {
  return `COLLECT {
    UNWIND range(0, size(passed) - 2) AS i
    WITH i, passed[i] AS x, passed[i + 1] AS y
    RETURN HEAD(COLLECT {
      MATCH (x)-[r:${types}]-(y)
      RETURN [startNode(r) = x, ${RELATION_COLUMNS}] ORDER BY type(r), startNode(r).id LIMIT 1
    }) ORDER BY i
  }`;
}

function toPath(ids: string[], columns: readonly unknown[][]): GraphPath {
  const relations = columns.map(([isForward, ...rest], i): Relation => {
    const [x = '', y = ''] = ids.slice(i, i + 2);
    return isForward ? toRelation(rest, x, y) : toRelation(rest, y, x);
  });
  return { ids, relations };
}
