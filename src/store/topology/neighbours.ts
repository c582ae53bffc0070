import { RELATION_TYPES } from '../../domain/ontology.ts';
import type { Relation } from '../../domain/relation.ts';
import { compareText } from '../../domain/settle.ts';
import { decodeCursor, encodeCursor, type CursorKey } from '../cursor.ts';
import type { Neighbour, NeighbourFilter, Page, PageRequest } from '../graph-store.ts';
import { assertPageSize } from './page.ts';
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
  const after = page.after == null ? null : decodeCursor(page.after, ['number', 'text', 'text', 'text', 'number']);
  const { direction, importance = null } = filter;
  const wanted = { types: typeBits(filter.types), kinds: kindBits(filter.kinds), direction, importance };
  const sides = filter.types ? sidesOf(filter.types, direction) : null;
  const pages: Page<Neighbour>[] = [];
  for (const id of ids) {
    const node = topology.concepts.node(id);
    const touching = node === undefined ? [] : inOrder(topology, node, sides);
    const all = isAnyOf(wanted, sides) ? touching : passing(topology, touching, wanted);
    const start = after === null ? 0 : positionAfter(topology, all, after);
    const items = all.slice(start, start + page.first).map((half) => new FoundNeighbour(topology, half));
    pages.push({ total: all.length, items, hasNext: all.length > start + page.first });
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

/** A neighbour and its cursor, which few ask for and which costs more to make than the rest. */
class FoundNeighbour implements Neighbour {
  readonly id: string;
  readonly direction: 'OUT' | 'IN';
  readonly relation: Relation;
  readonly #sortKey: string;

  constructor(topology: Topology, half: HalfEdge) {
    const other = topology.other(half);
    this.id = topology.concepts.id(other);
    this.direction = isIncoming(half) ? 'IN' : 'OUT';
    this.relation = topology.relation(edgeOf(half));
    this.#sortKey = topology.concepts.sortKey(other);
  }

  get cursor(): string {
    const { weight, type } = this.relation;
    return encodeCursor([weight ?? -1, this.#sortKey, this.id, type, this.direction === 'IN' ? 1 : 0]);
  }
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
