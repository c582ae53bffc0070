import { RELATION_TYPES, type RelationType } from '../../domain/ontology.ts';
import type { Relation } from '../../domain/relation.ts';
import { edgeOf, isIncoming, typeBits, type Topology } from './topology.ts';
import type { Work } from './turns.ts';

const PAUSE_EVERY = 1000;

/** Every relation of the types. */
export function* listRelations(topology: Topology, types: readonly RelationType[]): Work<Relation[]> {
  const wanted = typeBits(types);
  const { concepts, relations } = topology;
  const total = RELATION_TYPES.reduce((sum, type, i) => (types.includes(type) ? sum + relations.count(i) : sum), 0);
  const edges: number[] = [];
  for (let node = 0; node < concepts.end && edges.length < total; node++) {
    for (const half of topology.touching(node)) {
      if (!isIncoming(half) && ((wanted >> relations.type(edgeOf(half))) & 1) === 1) edges.push(edgeOf(half));
    }
    if (node % PAUSE_EVERY === 0) yield;
  }
  return yield* topology.relationsById(edges);
}
