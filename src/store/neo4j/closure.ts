import { InvalidInput } from '../../domain/errors.ts';
import { relationId, type Relation } from '../../domain/relation.ts';
import { compareText } from '../../domain/settle.ts';
import type { Closure, ClosureRequest, ReadOptions } from '../graph-store.ts';
import type { Batches } from './batches.ts';
import type { Connection } from './connection.ts';
import { orderedTypes, typePattern } from './cypher.ts';
import { RELATION_COLUMNS, toRelation, unique } from './rows.ts';

type Steps = ClosureRequest['steps'];

/** A relation that leads on from a concept, and where to. */
interface Way {
  readonly to: string;
  readonly relation: Relation;
}

/** By concept; those that were asked about are there even when nothing leads on from them. */
type Ways = Map<string, readonly Way[]>;

/**
 * What can be walked is read for all callers together, each concept once; breadth-first search from the concepts of
 * each of them is done here.
 */
export async function closure(
  connection: Connection,
  batches: Batches,
  { ids, steps, maxDepth }: ClosureRequest,
  options?: ReadOptions,
): Promise<Closure> {
  const depth = maxDepth === null ? null : Math.max(0, maxDepth);
  if (depth !== null && !Number.isSafeInteger(depth)) throw new InvalidInput(`A closure has no depth ${maxDepth}.`);
  const shape = JSON.stringify(['closure', steps, depth]);
  const answerAll = async (lists: readonly (readonly string[])[], all: ReadOptions): Promise<Closure[]> => {
    const ways = await findWays(connection, unique(lists.flat()), steps, depth, all);
    return lists.map((list) => reach(ways, list, depth ?? Infinity));
  };
  return batches.ask({ shape, question: ids, items: ids.length, answerAll }, options);
}

/** Breadth-first search from the ids that exist. */
function reach(ways: Ways, ids: readonly string[], maxDepth: number): Closure {
  const depths = new Map<string, number>();
  const relations = new Map<string, Relation>();
  let frontier = unique(ids).filter((id) => ways.has(id));
  for (const id of frontier) depths.set(id, 0);
  for (let depth = 1; frontier.length > 0 && depth <= maxDepth; depth++) {
    const next = frontier.flatMap((id) => (ways.get(id) ?? []).map(({ to }) => to));
    frontier = unique(next).filter((id) => !depths.has(id));
    for (const id of frontier) depths.set(id, depth);
  }
  for (const id of depths.keys()) {
    for (const { to, relation } of ways.get(id) ?? []) {
      if (depths.has(to)) relations.set(relationId(relation), relation);
    }
  }
  const members = [...depths].map(([id, depth]) => ({ id, depth }));
  members.sort((a, b) => a.depth - b.depth || compareText(a.id, b.id));
  const sorted = [...relations].sort(([a], [b]) => compareText(a, b));
  return { members, relations: sorted.map(([, relation]) => relation) };
}

/**
 * The ways from all that can be reached within the depth. Steps of one direction are one statement, whose pattern
 * Neo4j walks breadth first. Where directions mix such a pattern would walk every way there is, and there can be
 * exponentially many: then it is one statement for each depth.
 */
async function findWays(
  connection: Connection,
  ids: readonly string[],
  steps: Steps,
  maxDepth: number | null,
  options: ReadOptions,
): Promise<Ways> {
  if (ids.length === 0) return new Map();
  if (new Set(steps.map(({ direction }) => direction)).size === 1) {
    return toWays(await connection.read(walkAll(steps, maxDepth), { ids }, options));
  }
  const ways: Ways = new Map();
  let frontier = ids;
  for (let depth = 0; frontier.length > 0 && (maxDepth === null || depth <= maxDepth); depth++) {
    const found = toWays(await connection.read(walkOnce(steps), { ids: frontier }, options));
    for (const [id, onwards] of found) ways.set(id, onwards);
    const ends = [...found.values()].flatMap((onwards) => onwards.map(({ to }) => to));
    frontier = unique(ends).filter((id) => !ways.has(id));
  }
  return ways;
}

function toWays(rows: readonly (readonly unknown[])[]): Ways {
  return new Map(
    (rows as readonly [string, unknown[][], unknown[][]][]).map(([id, out, incoming]) => [
      id,
      [
        ...out.map(([to, ...columns]) => ({ to: to as string, relation: toRelation(columns, id, to as string) })),
        ...incoming.map(([to, ...columns]) => ({ to: to as string, relation: toRelation(columns, to as string, id) })),
      ],
    ]),
  );
}

function walkAll(steps: Steps, maxDepth: number | null): string {
  const types = typePattern(orderedTypes(steps.map(({ type }) => type)));
  const [left, right] = steps[0]?.direction === 'IN' ? ['<-', '-'] : ['-', '->'];
  return `
    UNWIND $ids AS id
    MATCH (:Concept {id: id})${left}[:${types}*0..${maxDepth === null ? '' : String(maxDepth)}]${right}(c)
    WITH DISTINCT c
    WITH c, c.id AS id, ${edges(steps, 'OUT')} AS out, ${edges(steps, 'IN')} AS incoming
    WHERE size(out) + size(incoming) > 0 OR id IN $ids
    RETURN id, out, incoming`;
}

function walkOnce(steps: Steps): string {
  return `
    UNWIND $ids AS id
    MATCH (c:Concept {id: id})
    RETURN id, ${edges(steps, 'OUT')} AS out, ${edges(steps, 'IN')} AS incoming`;
}

function edges(steps: Steps, direction: 'OUT' | 'IN'): string {
  const types = orderedTypes(steps.filter((step) => step.direction === direction).map((step) => step.type));
  if (types.length === 0) return '[]';
  const pattern = direction === 'OUT' ? `-[r:${typePattern(types)}]->` : `<-[r:${typePattern(types)}]-`;
  return `COLLECT { MATCH (c)${pattern}(o) RETURN [o.id, ${RELATION_COLUMNS}] }`;
}
