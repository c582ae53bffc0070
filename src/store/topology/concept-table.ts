import { CONCEPT_KINDS, STATUSES, type ConceptKind, type ConceptStatus } from '../../domain/ontology.ts';
import { compareText } from '../../domain/settle.ts';
import { grown } from './relation-table.ts';

/** What the topology keeps of a concept; `node` is its number in the database and in memory. */
export interface ConceptRow {
  readonly node: number;
  readonly id: string;
  readonly kind: ConceptKind;
  readonly status: ConceptStatus;
  readonly sortKey: string;
}

/** By code point. Ids are ASCII (see `domain/concept.ts`), for which JavaScript's own and fast comparison is right. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Ids, kinds and names of all concepts in memory, and the alphabetical list of each kind. */
export class ConceptTable {
  readonly #nodes = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #sortKeys: string[] = [];
  #kinds = new Uint8Array(0);
  #statuses = new Uint8Array(0);
  readonly #byKind: number[][] = CONCEPT_KINDS.map(() => []);
  readonly #counts: number[][] = CONCEPT_KINDS.map(() => STATUSES.map(() => 0));

  /** One more than the highest node in use. */
  get end(): number {
    return this.#ids.length;
  }

  get size(): number {
    return this.#nodes.size;
  }

  node(id: string): number | undefined {
    return this.#nodes.get(id);
  }

  id(node: number): string {
    return this.#ids[node] ?? '';
  }

  sortKey(node: number): string {
    return this.#sortKeys[node] ?? '';
  }

  /** Position of the kind in the ontology table. */
  kind(node: number): number {
    return this.#kinds[node] ?? 0;
  }

  /** Position of the status in `STATUSES`. */
  status(node: number): number {
    return this.#statuses[node] ?? 0;
  }

  /** Nodes of a kind, by sort key and id. */
  ofKind(kind: number): readonly number[] {
    return this.#byKind[kind] ?? [];
  }

  count(kind: number, status: number): number {
    return this.#counts[kind]?.[status] ?? 0;
  }

  /** By sort key, then id. */
  compare(a: number, b: number): number {
    return compareText(this.sortKey(a), this.sortKey(b)) || compareIds(this.id(a), this.id(b));
  }

  /** Adds the concept or takes in what changed of it. Answers whether its place in the alphabet is another one now. */
  put({ node, id, kind, status, sortKey }: ConceptRow): boolean {
    const moved = this.#ids[node] !== id || this.#sortKeys[node] !== sortKey;
    if (moved) this.#unlist(node);
    else this.#count(node, -1);
    for (let hole = this.#ids.length; hole < node; hole++) this.#fill(hole, '', '', 0, 0);
    this.#fill(node, id, sortKey, CONCEPT_KINDS.indexOf(kind), STATUSES.indexOf(status));
    if (moved) this.#list(node);
    else this.#count(node, 1);
    return moved;
  }

  /** Adds a concept without finding its place in the alphabet; call `sort` after the last one. */
  append({ node, id, kind, status, sortKey }: ConceptRow): void {
    for (let hole = this.#ids.length; hole < node; hole++) this.#fill(hole, '', '', 0, 0);
    this.#fill(node, id, sortKey, CONCEPT_KINDS.indexOf(kind), STATUSES.indexOf(status));
    this.#nodes.set(id, node);
    this.#byKind[this.kind(node)]?.push(node);
    this.#count(node, 1);
  }

  sort(): void {
    for (const list of this.#byKind) list.sort((a, b) => this.compare(a, b));
  }

  remove(node: number): void {
    this.#unlist(node);
    this.#nodes.delete(this.id(node));
    this.#fill(node, '', '', 0, 0);
  }

  /** Where the first concept stands that comes after the given place in the alphabet of a kind. */
  positionAfter(kind: number, sortKey: string, id: string): number {
    const list = this.ofKind(kind);
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const node = list[middle] ?? 0;
      if ((compareText(this.sortKey(node), sortKey) || compareIds(this.id(node), id)) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #fill(node: number, id: string, sortKey: string, kind: number, status: number): void {
    if (node >= this.#kinds.length) {
      this.#kinds = grown(this.#kinds, new Uint8Array(Math.max(64, node * 2)));
      this.#statuses = grown(this.#statuses, new Uint8Array(this.#kinds.length));
    }
    this.#ids[node] = id;
    this.#sortKeys[node] = sortKey;
    this.#kinds[node] = kind;
    this.#statuses[node] = status;
  }

  #list(node: number): void {
    this.#nodes.set(this.id(node), node);
    const list = this.#byKind[this.kind(node)] ?? [];
    const last = list.at(-1);
    if (last === undefined || this.compare(last, node) < 0) list.push(node);
    else list.splice(this.positionAfter(this.kind(node), this.sortKey(node), this.id(node)), 0, node);
    this.#count(node, 1);
  }

  #unlist(node: number): void {
    if (this.id(node) === '') return;
    const position = this.positionAfter(this.kind(node), this.sortKey(node), this.id(node)) - 1;
    this.#byKind[this.kind(node)]?.splice(position, 1);
    this.#count(node, -1);
  }

  #count(node: number, by: number): void {
    const counts = this.#counts[this.kind(node)];
    if (counts) counts[this.status(node)] = this.count(this.kind(node), this.status(node)) + by;
  }
}
