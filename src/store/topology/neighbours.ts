import { RELATION_TYPES } from '../../domain/ontology.ts';
import { compareText } from '../../domain/settle.ts';
import { decodeCursor, type CursorKey } from '../cursor.ts';
import type { Neighbour, NeighbourFilter, Page, PageRequest } from '../graph-store.ts';
import { assertPageSize, toPage } from './page.ts';
import {
  edgeOf,
  isIncoming,
  kindBits,
  passing,
  sidesOf,
  typeBits,
  type HalfEdge,
  type HalfEdgeFilter,
  type Topology,
} from './topology.ts';
import type { Work } from './turns.ts';

export function* neighbours(
  topology: Topology,
  ids: readonly string[],
  filter: NeighbourFilter,
  page: PageRequest,
): Work<Page<Neighbour>[]> {
  assertPageSize(page.first);
  const after = page.after == null ? null : decodeCursor(page.after, 5);
  const { direction, importance = null } = filter;
  const wanted = { types: typeBits(filter.types), kinds: kindBits(filter.kinds), direction, importance };
  const sides = filter.types ? sidesOf(filter.types, direction) : null;
  const pages: Page<Neighbour>[] = [];
  for (const id of ids) {
    const node = topology.concepts.node(id);
    const touching = node === undefined ? [] : inOrder(topology, node, sides);
    const all = isAnyOf(wanted, sides) ? touching : passing(topology, touching, wanted);
    const start = after === null ? 0 : positionAfter(topology, all, after);
    const rest = all.slice(start, start + page.first + 1);
    pages.push(
      toPage(
        rest,
        page,
        all.length,
        (half) => toNeighbour(topology, half),
        (half) => keyOf(topology, half),
      ),
    );
    yield;
  }
  return pages;
}

/** What touches a node in order; only of the side where there is only one, and else perhaps of others, too. */
function inOrder(topology: Topology, node: number, sides: readonly number[] | null): readonly HalfEdge[] {
  return sides?.length === 1 ? topology.sortedHalves(node, sides[0] ?? 0) : topology.neighbours(node);
}

/** Whether every half edge of the one side passes. */
function isAnyOf({ kinds, importance }: HalfEdgeFilter, sides: readonly number[] | null): boolean {
  return sides?.length === 1 && kinds === -1 && importance === null;
}

function toNeighbour(topology: Topology, half: HalfEdge): Neighbour {
  return {
    id: topology.concepts.id(topology.other(half)),
    direction: isIncoming(half) ? 'IN' : 'OUT',
    relation: topology.relation(edgeOf(half)),
  };
}

/** The place of a half edge in the order of neighbours; a weight of -1 says that there is none. */
function keyOf(topology: Topology, half: HalfEdge): CursorKey {
  const { relations, concepts } = topology;
  const other = topology.other(half);
  const type = RELATION_TYPES[relations.type(edgeOf(half))] ?? '';
  return [relations.weight(edgeOf(half)), concepts.sortKey(other), concepts.id(other), type, half & 1];
}

function positionAfter(topology: Topology, list: readonly HalfEdge[], after: CursorKey): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(keyOf(topology, list[middle] ?? 0), after) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareKeys(a: CursorKey, b: CursorKey): number {
  const position = (key: CursorKey): number => RELATION_TYPES.findIndex((type) => type === key[3]);
  return (
    Number(b[0]) - Number(a[0]) ||
    compareText(String(a[1]), String(b[1])) ||
    compareText(String(a[2]), String(b[2])) ||
    position(a) - position(b) ||
    Number(a[4]) - Number(b[4])
  );
}
