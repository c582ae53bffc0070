import { InvalidInput } from '../../domain/errors.ts';
import type { RelationCount, Subgraph, SubgraphRequest } from '../graph-store.ts';
import { countRelations } from './relation-counts.ts';
import { edgeOf, isIncoming, typeBits, type Bits, type HalfEdge, type Topology } from './topology.ts';
import type { Work } from './turns.ts';

const PAUSE_EVERY = 50;

/** Breadth-first search that takes only the first few neighbours of each type and direction. */
export function* subgraph(topology: Topology, request: SubgraphRequest): Work<Subgraph> {
  for (const limit of ['depth', 'perRelation', 'maxConcepts'] as const) {
    if (!(request[limit] >= 0)) throw new InvalidInput(`${limit} cannot be ${request[limit]}: it must be 0 or more.`);
  }
  const types = typeBits(request.types);
  const found = yield* discover(topology, request, types);
  const edges: number[] = [];
  const hidden: (RelationCount & { id: string })[] = [];
  let visited = 0;
  for (const node of found) {
    const left: HalfEdge[] = [];
    for (const half of topology.touching(node)) {
      if (((types >> topology.relations.type(edgeOf(half))) & 1) === 0) continue;
      if (!found.has(topology.other(half))) left.push(half);
      else if (!isIncoming(half)) edges.push(edgeOf(half));
    }
    const id = topology.concepts.id(node);
    hidden.push(...countRelations(topology, left).map((count) => ({ id, ...count })));
    if (++visited % PAUSE_EVERY === 0) yield;
  }
  return {
    ids: [...found].map((node) => topology.concepts.id(node)),
    relations: yield* topology.relationsById(edges),
    hidden,
  };
}

function* discover(topology: Topology, request: SubgraphRequest, types: Bits): Work<Set<number>> {
  const found = new Set<number>();
  const add = (node: number | undefined): void => {
    if (node !== undefined && found.size < request.maxConcepts) found.add(node);
  };
  for (const id of request.seeds) add(topology.concepts.node(id));
  let frontier = [...found];
  let visited = 0;
  for (let depth = 0; depth < request.depth && frontier.length > 0; depth++) {
    const known = found.size;
    for (const node of frontier) {
      if (found.size >= request.maxConcepts) return found;
      firstOfEachRelation(topology, node, types, request.perRelation).forEach(add);
      if (++visited % PAUSE_EVERY === 0) yield;
    }
    frontier = [...found].slice(known);
  }
  return found;
}

/** The first neighbours of each type and direction, by type (order of the ontology) and OUT before IN. */
function firstOfEachRelation(topology: Topology, node: number, types: Bits, perRelation: number): number[] {
  const groups: (number[] | undefined)[] = [];
  for (const half of topology.neighbours(node)) {
    const type = topology.relations.type(edgeOf(half));
    if (((types >> type) & 1) === 0) continue;
    const group = (groups[topology.side(half)] ??= []);
    if (group.length < perRelation) group.push(topology.other(half));
  }
  return groups.flatMap((group) => group ?? []);
}
