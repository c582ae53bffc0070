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
import { compareIds, ConceptTable, type ConceptRow } from './concept-table.ts';
import { LabelTable } from './label-table.ts';
import { RelationTable, type SettledFields } from './relation-table.ts';

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

/**
 * The graph without its texts, in memory: rebuilt when the store opens and kept current by commits. Every concept has
 * the list of the relations that touch it, put into the order of `GraphStore.neighbours` when it is first asked for.
 */
export class Topology {
  readonly concepts = new ConceptTable();
  readonly relations = new RelationTable();
  readonly labels = new LabelTable();
  readonly #touching: (HalfEdge[] | undefined)[] = [];
  readonly #isSorted: boolean[] = [];
  readonly #degrees: (Uint32Array | undefined)[] = [];
  #revision = 0;

  /** Another one after every change of a concept or a relation. */
  get revision(): number {
    return this.#revision;
  }

  putConcept(row: ConceptRow): void {
    this.#revision++;
    if (!this.concepts.put(row)) return;
    for (const half of this.#touching[row.node] ?? []) this.#isSorted[this.other(half)] = false;
  }

  removeConcept(node: number): void {
    this.#revision++;
    this.concepts.remove(node);
    this.#touching[node] = undefined;
  }

  /** Adds the relation or takes in its settled fields. */
  putRelation(from: number, to: number, relation: Relation): void {
    this.#revision++;
    const edge = this.findEdge(relation.type, from, to);
    if (edge === null) this.appendRelation(relation.type, from, to, relation);
    else this.relations.update(edge, relation);
    this.#isSorted[from] = this.#isSorted[to] = false;
  }

  /** The same for a relation that is certainly new. */
  appendRelation(type: RelationType, from: number, to: number, fields: SettledFields): void {
    this.#revision++;
    const edge = this.relations.add(type, from, to, fields);
    (this.#touching[from] ??= []).push(edge << 1);
    (this.#touching[to] ??= []).push((edge << 1) | 1);
    this.#degrees[from] = this.#degrees[to] = undefined;
  }

  removeRelation(type: RelationType, from: number, to: number): void {
    this.#revision++;
    const edge = this.findEdge(type, from, to);
    if (edge === null) return;
    this.#touching[from] = this.#touching[from]?.filter((half) => edgeOf(half) !== edge);
    this.#touching[to] = this.#touching[to]?.filter((half) => edgeOf(half) !== edge);
    this.#degrees[from] = this.#degrees[to] = undefined;
    this.relations.remove(edge);
  }

  findEdge(type: RelationType, from: number, to: number): number | null {
    const outgoing = this.#touching[from] ?? [];
    const incoming = this.#touching[to] ?? [];
    const position = RELATION_TYPES.indexOf(type);
    for (const half of outgoing.length < incoming.length ? outgoing : incoming) {
      const edge = edgeOf(half);
      const { relations } = this;
      if (relations.type(edge) === position && relations.from(edge) === from && relations.to(edge) === to) return edge;
    }
    return null;
  }

  /** The node at the far end. */
  other(half: HalfEdge): number {
    return isIncoming(half) ? this.relations.from(edgeOf(half)) : this.relations.to(edgeOf(half));
  }

  /** What touches a node, in no particular order. */
  touching(node: number): readonly HalfEdge[] {
    return this.#touching[node] ?? [];
  }

  /** What touches a node, in the order of `GraphStore.neighbours`. */
  neighbours(node: number): readonly HalfEdge[] {
    const list = this.#touching[node] ?? [];
    if (this.#isSorted[node] === true) return list;
    // A copy is sorted, since a paused read may stand in the middle of the list.
    const sorted = [...list].sort((a, b) => this.compareHalfEdges(a, b));
    this.#touching[node] = sorted;
    this.#isSorted[node] = true;
    return sorted;
  }

  /** How many half edges of each side touch a node (see `side`); counted when first asked for. */
  degrees(node: number): Uint32Array {
    let degrees = this.#degrees[node];
    if (degrees === undefined) {
      degrees = new Uint32Array(RELATION_TYPES.length * 2);
      for (const half of this.touching(node)) degrees[this.side(half)] = (degrees[this.side(half)] ?? 0) + 1;
      this.#degrees[node] = degrees;
    }
    return degrees;
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
    return {
      type: RELATION_TYPES[relations.type(edge)] ?? 'RELATED',
      from: concepts.id(relations.from(edge)),
      to: concepts.id(relations.to(edge)),
      ...relations.fields(edge),
    };
  }

  /** The relations of some edges, by `relationId`. */
  relationsById(edges: readonly number[]): Relation[] {
    const keyed = edges.map((edge) => {
      const relation = this.relation(edge);
      return { key: relationId(relation), relation };
    });
    return keyed.sort((a, b) => compareIds(a.key, b.key)).map(({ relation }) => relation);
  }
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
