import { InvalidInput } from '../../domain/errors.ts';
import { compareText } from '../../domain/settle.ts';
import { RELATION_TYPES, type RelationType } from '../../domain/ontology.ts';
import { relationId, type Relation } from '../../domain/relation.ts';
import type { ReadOptions, RelationCount, Subgraph, SubgraphRequest } from '../graph-store.ts';
import { integer, type Connection } from './connection.ts';
import { orderedTypes, TYPE_ORDER, typePattern } from './cypher.ts';
import { RELATION_COLUMNS, toRelation, unique } from './rows.ts';

/** One statement per step outwards, and one for the relations among all that was found. */
export async function subgraph(
  connection: Connection,
  request: SubgraphRequest,
  options?: ReadOptions,
): Promise<Subgraph> {
  for (const limit of ['depth', 'perRelation', 'maxConcepts'] as const) {
    if (!(request[limit] >= 0)) throw new InvalidInput(`${limit} cannot be ${request[limit]}: it must be 0 or more.`);
  }
  const types = orderedTypes(request.types);
  const found = new Set<string>();
  let frontier = await existing(connection, request.seeds, options);
  const discover = (ids: readonly string[]): string[] => {
    const fresh = unique(ids).filter((id) => !found.has(id));
    const kept = fresh.slice(0, Math.max(0, request.maxConcepts - found.size));
    kept.forEach((id) => found.add(id));
    return kept;
  };
  frontier = discover(frontier);
  for (let depth = 0; depth < request.depth && frontier.length > 0 && types.length > 0; depth++) {
    if (found.size >= request.maxConcepts) break;
    frontier = discover(await expand(connection, frontier, types, request.perRelation, options));
  }
  return withRelations(connection, [...found], types, options);
}

async function existing(connection: Connection, ids: readonly string[], options?: ReadOptions): Promise<string[]> {
  const wanted = unique(ids);
  const rows = await connection.read(
    'UNWIND $ids AS id MATCH (c:Concept {id: id}) RETURN id',
    { ids: wanted },
    options,
  );
  const present = new Set(rows.map(([id]) => id));
  return wanted.filter((id) => present.has(id));
}

/** Ids next to the frontier: concept by concept in its order, by type and direction, heaviest first. */
async function expand(
  connection: Connection,
  frontier: readonly string[],
  types: readonly RelationType[],
  perRelation: number,
  options?: ReadOptions,
): Promise<string[]> {
  const rows = await connection.read(
    `UNWIND range(0, size($ids) - 1) AS i
     MATCH (c:Concept {id: $ids[i]})
     CALL (c) {
       MATCH (c)-[r:${typePattern(types)}]-(o)
       WITH r, o, ${PLACE} AS place
       ORDER BY coalesce(r.weight, -1) DESC, o.position
       WITH place, collect(o.id)[0..$perRelation] AS next
       ORDER BY place
       RETURN collect(next) AS groups
     }
     RETURN groups ORDER BY i`,
    { ids: frontier, order: TYPE_ORDER, perRelation: integer(perRelation) },
    options,
  );
  return rows.flatMap(([groups]) => (groups as string[][]).flat());
}

async function withRelations(
  connection: Connection,
  ids: readonly string[],
  types: readonly RelationType[],
  options?: ReadOptions,
): Promise<Subgraph> {
  if (ids.length === 0 || types.length === 0) return { ids, relations: [], hidden: [] };
  const rows = await connection.read(
    `UNWIND $ids AS id
     MATCH (c:Concept {id: id})
     RETURN id, COLLECT {
       MATCH (c)-[r:${typePattern(types)}]->(o) WHERE o.id IN $ids
       RETURN [o.id, ${RELATION_COLUMNS}]
     }, COLLECT {
       MATCH (c)-[r:${typePattern(types)}]-(o) WHERE NOT o.id IN $ids
       WITH ${PLACE} AS place, count(*) AS count ORDER BY place
       RETURN [place, count]
     }`,
    { ids, order: TYPE_ORDER },
    options,
  );
  const relations = rows.flatMap(([from, list]) =>
    (list as unknown[][]).map(([to, ...columns]) => toRelation(columns, from as string, to as string)),
  );
  const hidden = new Map(rows.map(([id, , counts]) => [id as string, counts as [number, number][]]));
  return {
    ids,
    relations: sortById(relations),
    hidden: ids.flatMap((id) => (hidden.get(id) ?? []).map(([place, count]) => ({ id, ...sideOf(place), count }))),
  };
}

/** Type and direction of a relation `r` at `c` as one number: by type, OUT before IN. */
const PLACE = '$order[type(r)] * 2 + CASE WHEN startNode(r) = c THEN 0 ELSE 1 END';

function sideOf(place: number): Pick<RelationCount, 'type' | 'direction'> {
  return { type: RELATION_TYPES[place >> 1] ?? 'RELATED', direction: place % 2 === 0 ? 'OUT' : 'IN' };
}

function sortById(relations: readonly Relation[]): Relation[] {
  return [...relations].sort((a, b) => compareText(relationId(a), relationId(b)));
}
