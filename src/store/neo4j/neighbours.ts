import { encodeCursor } from '../cursor.ts';
import type { Neighbour, NeighbourFilter, Page, PageRequest, ReadOptions } from '../graph-store.ts';
import { integer, type Connection } from './connection.ts';
import { labelPattern, orderedTypes, TYPE_ORDER, typePattern } from './cypher.ts';
import { cursorParts, pageSize } from './position.ts';
import { inOrder, RELATION_COLUMNS, toRelation, unique } from './rows.ts';

type Item = Neighbour & { readonly cursor: string };

/** Below every weight, so that relations without weight come last. */
const NO_WEIGHT = -1;

export async function neighbours(
  connection: Connection,
  ids: readonly string[],
  filter: NeighbourFilter,
  page: PageRequest,
  options?: ReadOptions,
): Promise<Page<Neighbour>[]> {
  const first = pageSize(page);
  const after = cursorParts(page, ['number', 'text', 'number']);
  const nothing = (): Page<Neighbour> => ({ total: 0, items: [], hasNext: false });
  const isEmpty = ids.length === 0 || filter.types?.length === 0 || filter.kinds?.length === 0;
  if (isEmpty) return ids.map(nothing);
  const rows = await connection.read(
    statement(filter, after !== null),
    {
      ids: unique(ids),
      importance: filter.importance ?? null,
      order: TYPE_ORDER,
      limit: integer(first + 1),
      ...(after && { weight: after[0], position: after[1], place: after[2] }),
    },
    options,
  );
  return inOrder(ids, rows, (row) => toPage(row, first), nothing);
}

/**
 * One subquery for the total, which is a node's degree where no property decides, and one for the page; the page goes
 * on from the key of the item before it.
 */
function statement(filter: NeighbourFilter, isLaterPage: boolean): string {
  const types = typePattern(orderedTypes(filter.types));
  const [left, right] = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] }[filter.direction];
  const other = filter.kinds ? `(o:${labelPattern(filter.kinds)})` : '(o)';
  const importance = filter.importance ? ' WHERE r.importance = $importance' : '';
  return `
    UNWIND $ids AS id
    MATCH (c:Concept {id: id})
    RETURN id,
      COUNT { MATCH (c)${left}[r:${types}]${right}${other === '(o)' ? '()' : other}${importance} } AS total,
      COLLECT {
        MATCH (c)${left}[r:${types}]${right}${other}${importance}
        WITH r, o, coalesce(r.weight, ${NO_WEIGHT}) AS weight, o.position AS position, ${place(filter)} AS place
        ${isLaterPage ? `WHERE ${AFTER}` : ''}
        ORDER BY weight DESC, position, place LIMIT $limit
        RETURN [o.id, position, place, ${RELATION_COLUMNS}]
      } AS items`;
}

const AFTER = `weight < $weight OR weight = $weight AND (position > $position OR position = $position AND place > $place)`;

/** Order of relations with the same other end: by type, OUT before IN. The lowest digit tells IN from OUT. */
function place({ types, direction }: NeighbourFilter): string {
  const type = types?.length === 1 ? '0' : '$order[type(r)] * 2';
  if (direction === 'OUT') return type;
  if (direction === 'IN') return `${type} + 1`;
  return `${type} + CASE WHEN startNode(r) = c THEN 0 ELSE 1 END`;
}

function toPage(row: readonly unknown[], first: number): Page<Neighbour> {
  const [id, total, items] = row as [string, number, unknown[][]];
  return { total, items: items.slice(0, first).map((item) => toItem(id, item)), hasNext: items.length > first };
}

function toItem(from: string, [id, position, place, ...columns]: readonly unknown[]): Item {
  const other = id as string;
  const isOut = (place as number) % 2 === 0;
  const relation = isOut ? toRelation(columns, from, other) : toRelation(columns, other, from);
  const cursor = encodeCursor([relation.weight ?? NO_WEIGHT, position as string, place as number]);
  return { id: other, direction: isOut ? 'OUT' : 'IN', relation, cursor };
}

/** The cursor that the statement gives a relation, whose other end has the `position`. */
export function cursorOf({ direction, relation }: Neighbour, position: string, { types }: NeighbourFilter): string {
  const type = types?.length === 1 ? 0 : (TYPE_ORDER[relation.type] ?? 0) * 2;
  return encodeCursor([relation.weight ?? NO_WEIGHT, position, direction === 'OUT' ? type : type + 1]);
}
