import { RELATION_TYPES, type RelationType } from '../../domain/ontology.ts';
import type * as Store from '../graph-store.ts';
import { compareIds } from './concept-table.ts';
import { edgeOf, isIncoming, typeBits, type HalfEdge, type Topology } from './topology.ts';
import type { Work } from './turns.ts';

const PAUSE_EVERY = 1000;

/** Every relation of the types in parallel arrays. */
export function* exportTopology(topology: Topology, types: readonly RelationType[]): Work<Store.Topology> {
  const { concepts, relations } = topology;
  const wanted = typeBits(types);
  const isWanted = (half: HalfEdge): boolean => ((wanted >> relations.type(edgeOf(half))) & 1) === 1;
  const nodes: number[] = [];
  for (let node = 0; node < concepts.end; node++) {
    if (topology.touching(node).some(isWanted)) nodes.push(node);
    if (node % PAUSE_EVERY === 0) yield;
  }
  nodes.sort((a, b) => compareIds(concepts.id(a), concepts.id(b)));
  yield;
  const place = new Uint32Array(concepts.end);
  nodes.forEach((node, i) => (place[node] = i));
  const end = (edge: number): number => place[relations.to(edge)] ?? 0;
  const byType: number[][] = RELATION_TYPES.map(() => []);
  for (const [i, node] of nodes.entries()) {
    const outgoing = topology.touching(node).filter((half) => !isIncoming(half) && isWanted(half));
    const edges = outgoing.map(edgeOf).sort((a, b) => end(a) - end(b));
    for (const edge of edges) byType[relations.type(edge)]?.push(edge);
    if (i % PAUSE_EVERY === 0) yield;
  }
  const edges = byType.flat();
  return {
    ids: nodes.map((node) => concepts.id(node)),
    from: Uint32Array.from(edges, (edge) => place[relations.from(edge)] ?? 0),
    to: Uint32Array.from(edges, end),
    type: Uint8Array.from(edges, (edge) => relations.type(edge)),
    weight: Float32Array.from(edges, (edge) => (relations.weight(edge) < 0 ? NaN : relations.weight(edge))),
  };
}
