import {
  RELATION_TYPES,
  type Direction,
  type Importance,
  type ConceptKind,
  type RelationType,
  CONCEPT_KINDS,
  IMPORTANCES,
} from '../../domain/ontology.ts';
import { relationId, type Relation } from '../../domain/relation.ts';
import { sortInPieces } from '../../domain/sort-in-pieces.ts';
import { compareIds, ConceptTable, type ConceptRow } from './concept-table.ts';
import { LabelTable } from './label-table.ts';
import { RelationTable, type SettledFields } from './relation-table.ts';
import type { Work } from './turns.ts';

/** Types of relations or kinds of concepts as a set of bits, by their position in the ontology table. */
export type Bits = number;

export function typeBits(types: readonly RelationType[] | null | undefined): Bits {
  return bits(types?.map((type) => RELATION_TYPES.indexOf(type)));
}

export function kindBits(kinds: readonly ConceptKind[] | null | undefined): Bits {
  return bits(kinds?.map((kind) => CONCEPT_KINDS.indexOf(kind)));
}

/** All bits when there is no list. */
export function bits(positions: readonly number[] | null | undefined): Bits {
  return positions ? positions.reduce((set, position) => set | (position < 0 ? 0 : 1 << position), 0) : -1;
}

/** A relation seen from one end: twice the edge, plus 1 when it comes in. */
export type HalfEdge = number;

export const edgeOf = (half: HalfEdge): number => half >> 1;
export const isIncoming = (half: HalfEdge): boolean => (half & 1) === 1;

/** The half edges of one side (see `Topology.side`) of a node. */
interface SideList {
  readonly side: number;
  halves: HalfEdge[];
  /** Whether they are in the order of `GraphStore.neighbours`. */
  isSorted: boolean;
}

const NONE: readonly HalfEdge[] = [];

/** Relations looked up between two pauses. */
const PAUSE_EVERY = 500;

/**
 * The graph without its texts, in memory: rebuilt when the store opens and kept current by commits. Every concept has
 * a list of half edges for each type and direction, put into the order of `GraphStore.neighbours` when that is first
 * asked for; lists are never changed in place but at their end, since a paused read may stand in the middle of one.
 */
export class Topology {
  readonly concepts = new ConceptTable();
  readonly relations = new RelationTable();
  readonly labels = new LabelTable();
  readonly #sides: (SideList[] | undefined)[] = [];
  /** All half edges of a node in the order of `GraphStore.neighbours`, of those that were asked for. */
  readonly #sorted = new Map<number, readonly HalfEdge[]>();
  #revision = 0;

  /** Another one after every change of a concept or a relation. */
  get revision(): number {
    return this.#revision;
  }

  putConcept(row: ConceptRow): void {
    this.#revision++;
    if (!this.concepts.put(row)) return;
    for (const half of this.touching(row.node)) this.#disorder(this.other(half));
  }

  removeConcept(node: number): void {
    this.#revision++;
    this.concepts.remove(node);
    this.#sides[node] = undefined;
    this.#sorted.delete(node);
  }

  /** Adds the relation or takes in its settled fields. */
  putRelation(from: number, to: number, relation: Relation): void {
    const edge = this.findEdge(relation.type, from, to);
    if (edge === null) this.appendRelation(relation.type, from, to, relation);
    else this.relations.update(edge, relation);
    this.#revision++;
    this.#disorder(from);
    this.#disorder(to);
  }

  /** The same for a relation that is certainly new, of a node that nobody reads yet. */
  appendRelation(type: RelationType, from: number, to: number, fields: SettledFields): void {
    this.#revision++;
    const edge = this.relations.add(type, from, to, fields);
    this.#append(from, edge << 1);
    this.#append(to, (edge << 1) | 1);
  }

  removeRelation(type: RelationType, from: number, to: number): void {
    const edge = this.findEdge(type, from, to);
    if (edge === null) return;
    this.#revision++;
    this.#remove(from, edge << 1);
    this.#remove(to, (edge << 1) | 1);
    this.relations.remove(edge);
  }

  #append(node: number, half: HalfEdge): void {
    const side = this.side(half);
    const lists = (this.#sides[node] ??= []);
    const list = this.#find(node, side);
    if (list === undefined) lists.push({ side, halves: [half], isSorted: true });
    else {
      list.halves.push(half);
      list.isSorted = false;
    }
  }

  #remove(node: number, half: HalfEdge): void {
    const list = this.#find(node, this.side(half));
    if (list) list.halves = list.halves.filter((other) => other !== half);
    this.#sorted.delete(node);
  }

  #disorder(node: number): void {
    for (const list of this.#sides[node] ?? []) list.isSorted = false;
    this.#sorted.delete(node);
  }

  #find(node: number, side: number): SideList | undefined {
    const lists = this.#sides[node];
    if (lists === undefined) return undefined;
    for (const list of lists) if (list.side === side) return list;
    return undefined;
  }

  findEdge(type: RelationType, from: number, to: number): number | null {
    const position = RELATION_TYPES.indexOf(type);
    const outgoing = this.halves(from, position * 2);
    const incoming = this.halves(to, position * 2 + 1);
    const isShorter = outgoing.length < incoming.length;
    const half = isShorter
      ? outgoing.find((one) => this.other(one) === to)
      : incoming.find((one) => this.other(one) === from);
    return half === undefined ? null : edgeOf(half);
  }

  /** The node at the far end. */
  other(half: HalfEdge): number {
    return isIncoming(half) ? this.relations.from(edgeOf(half)) : this.relations.to(edgeOf(half));
  }

  /** What touches a node at a side (see `side`), in no particular order. */
  halves(node: number, side: number): readonly HalfEdge[] {
    return this.#find(node, side)?.halves ?? NONE;
  }

  /** The same in the order of `GraphStore.neighbours`. */
  sortedHalves(node: number, side: number): readonly HalfEdge[] {
    const list = this.#find(node, side);
    if (list === undefined) return NONE;
    if (!list.isSorted) {
      list.halves = [...list.halves].sort((a, b) => this.compareHalfEdges(a, b));
      list.isSorted = true;
    }
    return list.halves;
  }

  /** How much touches a node. */
  degree(node: number): number {
    let degree = 0;
    for (const { halves } of this.#sides[node] ?? []) degree += halves.length;
    return degree;
  }

  /** What touches a node at some of its sides, in the order of `GraphStore.neighbours`: lists that are in order, merged. */
  sortedAmong(node: number, sides: readonly number[]): readonly HalfEdge[] {
    let merged = NONE;
    for (const side of sides) merged = this.#merge(merged, this.sortedHalves(node, side));
    return merged;
  }

  #merge(left: readonly HalfEdge[], right: readonly HalfEdge[]): readonly HalfEdge[] {
    if (left.length === 0) return right;
    if (right.length === 0) return left;
    const merged: HalfEdge[] = [];
    let [i, j] = [0, 0];
    while (i < left.length && j < right.length) {
      const [a, b] = [left[i] ?? 0, right[j] ?? 0];
      const isLeft = this.compareHalfEdges(a, b) <= 0;
      merged.push(isLeft ? a : b);
      if (isLeft) i++;
      else j++;
    }
    while (i < left.length) merged.push(left[i++] ?? 0);
    while (j < right.length) merged.push(right[j++] ?? 0);
    return merged;
  }

  /** Tells how many half edges a node has at each side where it has any. */
  forEachSide(node: number, tell: (side: number, count: number) => void): void {
    for (const { side, halves } of this.#sides[node] ?? []) tell(side, halves.length);
  }

  /** All that touches a node, in no particular order. */
  touching(node: number): readonly HalfEdge[] {
    return this.#sides[node]?.flatMap(({ halves }) => halves) ?? NONE;
  }

  /** All that touches a node, in the order of `GraphStore.neighbours`. */
  neighbours(node: number): readonly HalfEdge[] {
    let sorted = this.#sorted.get(node);
    if (sorted === undefined) {
      sorted = [...this.touching(node)].sort((a, b) => this.compareHalfEdges(a, b));
      this.#sorted.set(node, sorted);
    }
    return sorted;
  }

  /** Type and direction as one number: twice the type, plus 1 for IN. */
  side(half: HalfEdge): number {
    return this.relations.type(edgeOf(half)) * 2 + (half & 1);
  }

  compareHalfEdges(a: HalfEdge, b: HalfEdge): number {
    const { relations, concepts } = this;
    const byWeight = relations.weight(edgeOf(b)) - relations.weight(edgeOf(a));
    if (byWeight !== 0) return byWeight;
    const left = this.other(a);
    const right = this.other(b);
    if (left !== right) return concepts.compare(left, right);
    return relations.type(edgeOf(a)) - relations.type(edgeOf(b)) || (a & 1) - (b & 1);
  }

  relation(edge: number): Relation {
    const { relations, concepts } = this;
    return relations.relation(edge, concepts.id(relations.from(edge)), concepts.id(relations.to(edge)));
  }

  /** The relations of some edges, by `relationId`. */
  *relationsById(edges: readonly number[]): Work<Relation[]> {
    const relations: Relation[] = [];
    for (const edge of edges) {
      if (relations.push(this.relation(edge)) % PAUSE_EVERY === 0) yield;
    }
    return yield* sortInPieces(relations, compareRelations);
  }
}

/** By `relationId`, which is put together only where the types differ or one id begins with the other. */
function compareRelations(a: Relation, b: Relation): number {
  if (a.type !== b.type) return compareIds(relationId(a), relationId(b));
  if (a.from === b.from) return compareIds(a.to, b.to);
  const isBeginning = a.from.startsWith(b.from) || b.from.startsWith(a.from);
  return isBeginning ? compareIds(relationId(a), relationId(b)) : compareIds(a.from, b.from);
}

/** The sides of the types in a direction, by type and OUT before IN. */
export function sidesOf(types: readonly RelationType[], direction: Direction): number[] {
  const [type] = types;
  // Asked for of nearly every concept that is shown.
  if (types.length === 1 && type && direction !== 'BOTH') {
    return [RELATION_TYPES.indexOf(type) * 2 + (direction === 'IN' ? 1 : 0)];
  }
  const all = types.map((one) => RELATION_TYPES.indexOf(one) * 2).filter((side) => side >= 0);
  const sides = all.flatMap((out) => (direction === 'BOTH' ? [out, out + 1] : [direction === 'OUT' ? out : out + 1]));
  return [...new Set(sides)].sort((a, b) => a - b);
}

/** Which half edges a question is about. */
export interface HalfEdgeFilter {
  readonly types: Bits;
  readonly kinds: Bits;
  readonly direction: Direction;
  readonly importance: Importance | null;
}

/** The half edges of a list that pass. */
export function passing(topology: Topology, list: readonly HalfEdge[], filter: HalfEdgeFilter): HalfEdge[] {
  const { relations, concepts } = topology;
  const importance = filter.importance === null ? null : IMPORTANCES.indexOf(filter.importance);
  return list.filter((half) => {
    if (filter.direction !== 'BOTH' && isIncoming(half) !== (filter.direction === 'IN')) return false;
    const edge = edgeOf(half);
    if (((filter.types >> relations.type(edge)) & 1) === 0) return false;
    if (filter.kinds !== -1 && ((filter.kinds >> concepts.kind(topology.other(half))) & 1) === 0) return false;
    return importance === null || relations.importance(edge) === importance;
  });
}
