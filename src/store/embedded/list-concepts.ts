import type { Concept } from '../../domain/concept.ts';
import { CONCEPT_KINDS, STATUSES } from '../../domain/ontology.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { ConceptFilter, Page, PageRequest } from '../graph-store.ts';
import type { ConceptTable } from '../topology/concept-table.ts';
import { assertPageSize } from '../topology/page.ts';
import type { Records } from './records.ts';
import { bits, kindBits, type Bits, type Topology } from '../topology/topology.ts';

/** A filter of concepts as bits. */
export interface ConceptBits {
  readonly kinds: Bits;
  readonly statuses: Bits;
}

export function conceptBits({ kinds, statuses }: ConceptFilter): ConceptBits {
  return { kinds: kindBits(kinds), statuses: bits(statuses?.map((status) => STATUSES.indexOf(status))) };
}

export function passesFilter(concepts: ConceptTable, node: number, { kinds, statuses }: ConceptBits): boolean {
  return ((kinds >> concepts.kind(node)) & 1) === 1 && ((statuses >> concepts.status(node)) & 1) === 1;
}

/** A page of the alphabet: the lists of the kinds, merged from the place of the cursor on. */
export function listConcepts(
  topology: Topology,
  records: Records,
  filter: ConceptFilter,
  page: PageRequest,
): Page<Concept> {
  assertPageSize(page.first);
  const { concepts } = topology;
  const wanted = conceptBits(filter);
  const kinds = CONCEPT_KINDS.map((_, kind) => kind).filter((kind) => ((wanted.kinds >> kind) & 1) === 1);
  const [sortKey = '', id = ''] = page.after == null ? [] : decodeCursor(page.after, ['text', 'text']).map(String);
  const nodes = merge(
    concepts,
    kinds.map((kind) => ({ list: concepts.ofKind(kind), next: concepts.positionAfter(kind, sortKey, id) })),
    page.first + 1,
    (node) => passesFilter(concepts, node, wanted),
  );
  const items = nodes.slice(0, page.first).map((node) => withCursor(records.concept(topology, node), node, concepts));
  return { total: count(concepts, kinds, wanted.statuses), items, hasNext: nodes.length > page.first };
}

type ListedConcept = Page<Concept>['items'][number];

/** Concepts as pages list them, for as long as they are kept: copying one takes longer than all else of listing it. */
const listed = new WeakMap<Concept, ListedConcept>();

function withCursor(concept: Concept, node: number, concepts: ConceptTable): ListedConcept {
  const known = listed.get(concept);
  if (known) return known;
  const cursor = encodeCursor([concepts.sortKey(node), concept.id]);
  const item = { ...concept, cursor };
  listed.set(concept, item);
  return item;
}

function count(concepts: ConceptTable, kinds: readonly number[], statuses: Bits): number {
  let total = 0;
  for (const kind of kinds) {
    STATUSES.forEach((_, status) => {
      if (((statuses >> status) & 1) === 1) total += concepts.count(kind, status);
    });
  }
  return total;
}

interface Run {
  readonly list: readonly number[];
  next: number;
}

/** Merges sorted lists until enough nodes have passed. */
function merge(concepts: ConceptTable, runs: Run[], enough: number, passes: (node: number) => boolean): number[] {
  const nodes: number[] = [];
  while (nodes.length < enough) {
    let first: Run | null = null;
    for (const run of runs) {
      const node = run.list[run.next];
      if (node === undefined) continue;
      if (first === null || concepts.compare(node, first.list[first.next] ?? 0) < 0) first = run;
    }
    if (first === null) break;
    const node = first.list[first.next++] ?? 0;
    if (passes(node)) nodes.push(node);
  }
  return nodes;
}
