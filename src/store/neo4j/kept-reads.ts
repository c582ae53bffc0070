import type { Relation } from '../../domain/relation.ts';
import type { GraphStore, Neighbour, NeighbourFilter, Page, PageRequest, RelationCount } from '../graph-store.ts';
import { closure } from '../topology/closure.ts';
import { coOccurrence } from '../topology/co-occurrence.ts';
import { exportTopology } from '../topology/export-topology.ts';
import { listRelations } from '../topology/list-relations.ts';
import { neighbours } from '../topology/neighbours.ts';
import { relationCounts } from '../topology/relation-counts.ts';
import { shortestPaths } from '../topology/shortest-paths.ts';
import { subgraph } from '../topology/subgraph.ts';
import type { Topology } from '../topology/topology.ts';
import type { Work } from '../topology/turns.ts';
import type { KeptTopology } from './kept-topology.ts';
import { cursorOf } from './neighbours.ts';

/** Reads that need no texts. */
type KeptReads = Pick<
  GraphStore,
  | 'neighbours'
  | 'relationCounts'
  | 'subgraph'
  | 'closure'
  | 'shortestPaths'
  | 'listRelations'
  | 'coOccurrence'
  | 'topology'
>;

/** The same reads, answered from the kept topology where it is at hand. */
export function keepReads(reads: KeptReads, kept: KeptTopology): KeptReads {
  return {
    neighbours: (ids, filter, page, options) => {
      const ask = (): Promise<Page<Neighbour>[]> => reads.neighbours(ids, filter, page, options);
      if (page.after !== undefined && page.after !== null) return ask();
      return kept.answer((topology) => firstPages(topology, ids, filter, page), ask, options);
    },
    relationCounts: (ids, options) =>
      kept.answer(
        (topology) => countsOf(topology, ids),
        () => reads.relationCounts(ids, options),
        options,
      ),
    subgraph: (request, options) =>
      kept.answer(
        (topology) => subgraph(topology, request),
        () => reads.subgraph(request, options),
        options,
      ),
    closure: (request, options) =>
      kept.answer(
        (topology) => closure(topology, request),
        () => reads.closure(request, options),
        options,
      ),
    shortestPaths: (request, options) =>
      kept.answer(
        (topology) => shortestPaths(topology, request),
        () => reads.shortestPaths(request, options),
        options,
      ),
    listRelations: (types, options) =>
      kept.answer(
        (topology) => listRelations(topology, types),
        () => reads.listRelations(types, options),
        options,
      ),
    coOccurrence: (request, options) =>
      kept.answer(
        (topology) => coOccurrence(topology, request),
        () => reads.coOccurrence(request, options),
        options,
      ),
    topology: (types, options) =>
      kept.answer(
        (topology) => exportTopology(topology, types),
        () => reads.topology(types, options),
        options,
      ),
  };
}

/** Pages with the cursors that the statement understands. */
function* firstPages(
  topology: Topology,
  ids: readonly string[],
  filter: NeighbourFilter,
  page: PageRequest,
): Work<Page<Neighbour>[]> {
  const pages = yield* neighbours(topology, ids, filter, page);
  return pages.map(({ total, items, hasNext }) => ({
    total,
    items: items.map((item) => new FirstNeighbour(item, topology, filter)),
    hasNext,
  }));
}

/** Few ask for cursors, and making one costs more than the item. */
class FirstNeighbour implements Neighbour {
  readonly id: string;
  readonly direction: 'OUT' | 'IN';
  readonly relation: Relation;
  readonly #topology: Topology;
  readonly #filter: NeighbourFilter;

  constructor({ id, direction, relation }: Neighbour, topology: Topology, filter: NeighbourFilter) {
    [this.id, this.direction, this.relation] = [id, direction, relation];
    [this.#topology, this.#filter] = [topology, filter];
  }

  get cursor(): string {
    const { concepts } = this.#topology;
    return cursorOf(this, concepts.sortKey(concepts.node(this.id) ?? 0), this.#filter);
  }
}

function* countsOf(topology: Topology, ids: readonly string[]): Work<RelationCount[][]> {
  const counts: RelationCount[][] = [];
  for (const id of ids) {
    const node = topology.concepts.node(id);
    counts.push(node === undefined ? [] : relationCounts(topology, node));
    yield;
  }
  return counts;
}
