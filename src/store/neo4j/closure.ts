import { compareText } from '../../domain/settle.ts';
import { relationId, type Relation } from '../../domain/relation.ts';
import type { Closure, ClosureRequest, ReadOptions } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { orderedTypes, typePattern } from './cypher.ts';
import { RELATION_COLUMNS, toRelation, unique } from './rows.ts';

type Steps = ClosureRequest['steps'];

/**
 * Breadth-first search, one statement for each depth. (A pattern of variable length walks every way where steps of
 * different directions meet, and there can be exponentially many.)
 */
export async function closure(
  connection: Connection,
  { ids, steps, maxDepth }: ClosureRequest,
  options?: ReadOptions,
): Promise<Closure> {
  const depths = new Map<string, number>();
  const relations: Relation[] = [];
  let frontier = unique(ids);
  for (let depth = 0; frontier.length > 0 && (maxDepth === null || depth <= Math.max(0, maxDepth)); depth++) {
    const found = await walk(connection, frontier, steps, options);
    for (const id of found.ids) depths.set(id, depth);
    relations.push(...found.relations);
    frontier = unique(found.relations.flatMap(({ from, to }) => [from, to])).filter((id) => !depths.has(id));
  }
  const members = [...depths].map(([id, depth]) => ({ id, depth }));
  members.sort((a, b) => a.depth - b.depth || compareText(a.id, b.id));
  const among = relations.filter(({ from, to }) => depths.has(from) && depths.has(to));
  const byId = new Map(among.map((relation) => [relationId(relation), relation]));
  return { members, relations: [...byId].sort(([a], [b]) => compareText(a, b)).map(([, relation]) => relation) };
}

/** Those of the ids that exist, and the relations of the steps that lead on from them. */
async function walk(
  connection: Connection,
  ids: readonly string[],
  steps: Steps,
  options?: ReadOptions,
): Promise<{ readonly ids: string[]; readonly relations: Relation[] }> {
  const rows = await connection.read(
    `UNWIND $ids AS id
     MATCH (c:Concept {id: id})
     RETURN id, ${edges(steps, 'OUT')} AS out, ${edges(steps, 'IN')} AS incoming`,
    { ids },
    options,
  );
  const relations = (rows as unknown as [string, unknown[][], unknown[][]][]).flatMap(([id, out, incoming]) => [
    ...out.map(([other, ...columns]) => toRelation(columns, id, other as string)),
    ...incoming.map(([other, ...columns]) => toRelation(columns, other as string, id)),
  ]);
  return { ids: rows.map(([id]) => id as string), relations };
}

function edges(steps: Steps, direction: 'OUT' | 'IN'): string {
  const types = orderedTypes(steps.filter((step) => step.direction === direction).map((step) => step.type));
  if (types.length === 0) return '[]';
  const pattern = direction === 'OUT' ? `-[r:${typePattern(types)}]->` : `<-[r:${typePattern(types)}]-`;
  return `COLLECT { MATCH (c)${pattern}(o) RETURN [o.id, ${RELATION_COLUMNS}] }`;
}
