import type { Concept } from '../../domain/concept.ts';
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

/** Relations of a concept that are looked through and put in order at once. */
const MOST_AT_ONCE = 2_000;

/** Reads the concept at a node that is in use; undefined where the topology is no longer the store's own. */
export type ReadConcept = (topology: Topology, node: number) => Concept | undefined;

/** With `readConcept`, where concepts are in memory, neighbours know theirs. */
export function* neighbours(
  topology: Topology,
  ids: readonly string[],
  filter: NeighbourFilter,
  page: PageRequest,
  readConcept?: ReadConcept,
): Work<Page<Neighbour>[]> {
  const question = readQuestion(filter, page, readConcept);
  const pages: Page<Neighbour>[] = [];
  for (const id of ids) {
    const node = topology.concepts.node(id);
    pages.push(node === undefined ? NOTHING : pageOf(topology, node, question));
    yield;
  }
  return pages;
}

/** The same for one concept; undefined where it has so many relations that a look at them should be one to pause in. */
export function neighboursAtOnce(
  topology: Topology,
  id: string,
  filter: NeighbourFilter,
  page: PageRequest,
  readConcept?: ReadConcept,
): Page<Neighbour> | undefined {
  const question = readQuestion(filter, page, readConcept);
  const node = topology.concepts.node(id);
  if (node === undefined) return NOTHING;
  return topology.degree(node) > MOST_AT_ONCE ? undefined : pageOf(topology, node, question);
}

const NOTHING: Page<Neighbour> = { total: 0, items: [], hasNext: false };

/** What is asked of every concept alike. */
interface Question {
  readonly wanted: HalfEdgeFilter;
  /** Null for all of them. */
  readonly sides: readonly number[] | null;
  readonly first: number;
  readonly after: CursorKey | null;
  readonly readConcept: ReadConcept | undefined;
}

function readQuestion(
  filter: NeighbourFilter,
  { first, after }: PageRequest,
  readConcept: ReadConcept | undefined,
): Question {
  assertPageSize(first);
  const { types, kinds, direction, importance = null } = filter;
  return {
    wanted: { types: typeBits(types), kinds: kindBits(kinds), direction, importance },
    sides: types ? sidesOf(types, direction) : null,
    first,
    after: after == null ? null : decodeCursor(after, ['number', 'text', 'text', 'text', 'number']),
    readConcept,
  };
}

function pageOf(topology: Topology, node: number, question: Question): Page<Neighbour> {
  const { wanted, sides, first, after, readConcept } = question;
  const touching = inOrder(topology, node, sides);
  const all = isAnyOf(wanted, sides) ? touching : passing(topology, touching, wanted);
  const start = after === null ? 0 : positionAfter(topology, all, after);
  const items = all.slice(start, start + first).map((half) => new FoundNeighbour(topology, half, readConcept));
  return { total: all.length, items, hasNext: all.length > start + first };
}

/** What touches a node in order: at the sides, or all of it. */
function inOrder(topology: Topology, node: number, sides: readonly number[] | null): readonly HalfEdge[] {
  return sides === null ? topology.neighbours(node) : topology.sortedAmong(node, sides);
}

/** Whether every half edge at the sides passes. */
function isAnyOf({ kinds, importance }: HalfEdgeFilter, sides: readonly number[] | null): boolean {
  return sides !== null && kinds === -1 && importance === null;
}

/** A neighbour, its concept, and its cursor, which few ask for and which costs more to make than the rest. */
class FoundNeighbour implements Neighbour {
  readonly id: string;
  readonly direction: 'OUT' | 'IN';
  readonly relation: Relation;
  readonly #topology: Topology;
  readonly #node: number;
  readonly #readConcept: ReadConcept | undefined;
  readonly #sortKey: string;

  constructor(topology: Topology, half: HalfEdge, readConcept: ReadConcept | undefined) {
    const other = topology.other(half);
    [this.#topology, this.#node, this.#readConcept] = [topology, other, readConcept];
    this.id = topology.concepts.id(other);
    this.direction = isIncoming(half) ? 'IN' : 'OUT';
    this.relation = topology.relation(edgeOf(half));
    this.#sortKey = topology.concepts.sortKey(other);
  }

  get concept(): Concept | undefined {
    // It may have gone since, and another may have its number.
    const isThere = this.#topology.concepts.id(this.#node) === this.id;
    return isThere ? this.#readConcept?.(this.#topology, this.#node) : undefined;
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
