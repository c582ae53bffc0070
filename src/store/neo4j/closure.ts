import { compareText } from '../../domain/settle.ts';
import { relationId, type Relation } from '../../domain/relation.ts';
import type { Closure, ClosureRequest, ReadOptions } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { orderedTypes, typePattern } from './cypher.ts';
import { RELATION_COLUMNS, toRelation, unique } from './rows.ts';

type Steps = ClosureRequest['steps'];

export async function closure(
  connection: Connection,
  { ids, steps, maxDepth }: ClosureRequest,
  options?: ReadOptions,
): Promise<Closure> {
  if (ids.length === 0) return { members: [], relations: [] };
  const rows = await connection.read(
    statement(steps, maxDepth),
    { ids: unique(ids), out: typesOf(steps, 'OUT'), in: typesOf(steps, 'IN') },
    options,
  );
  const members = rows
    .map(([id, depth]) => ({ id: id as string, depth: depth as number }))
    .sort((a, b) => a.depth - b.depth || compareText(a.id, b.id));
  const reached = new Set(members.map(({ id }) => id));
  const relations = new Map<string, Relation>();
  for (const [, , columns] of rows as unknown as [string, number, unknown[][]][]) {
    for (const [from, to, ...rest] of columns) {
      const relation = toRelation(rest, from as string, to as string);
      if (reached.has(relation.from) && reached.has(relation.to)) relations.set(relationId(relation), relation);
    }
  }
  const sorted = [...relations].sort(([a], [b]) => compareText(a, b)).map(([, relation]) => relation);
  return { members, relations: sorted };
}

/**
 * Steps in one direction make one expansion, which Neo4j prunes to a breadth-first search. Where directions differ, a
 * quantified pattern tells for each relationship which way it may be walked.
 */
function statement(steps: Steps, maxDepth: number | null): string {
  const types = typePattern(orderedTypes(steps.map((step) => step.type)));
  const directions = unique(steps.map((step) => step.direction));
  const most = maxDepth === null ? '' : String(Math.max(0, Math.trunc(maxDepth)));
  if (types === '' || most === '0') return `${SEEDS} RETURN s.id, 0 AS depth, ${edges(types, 's')}`;
  const [left, right] = directions[0] === 'OUT' ? ['-', '->'] : ['<-', '-'];
  const path =
    directions.length === 1
      ? `(s)${left}[:${types}*0..${most}]${right}(m)`
      : `SHORTEST 1 (s) ((a)-[r:${types}]-(b) WHERE ${ALLOWED}){0,${most}} (m:Concept)`;
  return `${SEEDS} MATCH path = ${path}
    WITH m, min(length(path)) AS depth
    RETURN m.id, depth, ${edges(types, 'm')}`;
}

const SEEDS = 'MATCH (s:Concept) WHERE s.id IN $ids';

const ALLOWED = '(startNode(r) = a AND type(r) IN $out) OR (startNode(r) = b AND type(r) IN $in)';

/** All relations of the types at a member, either way: those to others are left out when all members are known. */
function edges(types: string, name: string): string {
  if (types === '') return '[]';
  return `COLLECT { MATCH (${name})-[r:${types}]->(o) RETURN [${name}.id, o.id, ${RELATION_COLUMNS}] }`;
}

function typesOf(steps: Steps, direction: 'OUT' | 'IN'): string[] {
  return steps.filter((step) => step.direction === direction).map((step) => step.type);
}
