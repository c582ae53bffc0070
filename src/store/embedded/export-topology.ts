import type { RelationType } from '../../domain/ontology.ts';
import { compareText } from '../../domain/settle.ts';
import type * as Store from '../graph-store.ts';
import { edgeOf, isIncoming, typeBits, type Topology } from './topology.ts';
import type { Work } from './turns.ts';

const PAUSE_EVERY = 1000;

/** Every relation of the types in parallel arrays. */
export function* exportTopology(topology: Topology, types: readonly RelationType[]): Work<Store.Topology> {
  const { concepts, relations } = topology;
  const wanted = typeBits(types);
  const edges: number[] = [];
  const ends = new Set<number>();
  for (let node = 0; node < concepts.end; node++) {
    for (const half of topology.touching(node)) {
      if (((wanted >> relations.type(edgeOf(half))) & 1) === 0) continue;
      ends.add(node);
      if (!isIncoming(half)) edges.push(edgeOf(half));
    }
    if (node % PAUSE_EVERY === 0) yield;
  }
  const nodes = [...ends].sort((a, b) => compareText(concepts.id(a), concepts.id(b)));
  const place = new Uint32Array(concepts.end);
  nodes.forEach((node, i) => (place[node] = i));
  const from = (edge: number): number => place[relations.from(edge)] ?? 0;
  const to = (edge: number): number => place[relations.to(edge)] ?? 0;
  edges.sort((a, b) => relations.type(a) - relations.type(b) || from(a) - from(b) || to(a) - to(b));
  const weight = (edge: number): number => (relations.weight(edge) < 0 ? NaN : relations.weight(edge));
  return {
    ids: nodes.map((node) => concepts.id(node)),
    from: Uint32Array.from(edges, from),
    to: Uint32Array.from(edges, to),
    type: Uint8Array.from(edges, (edge) => relations.type(edge)),
    weight: Float32Array.from(edges, weight),
  };
}
