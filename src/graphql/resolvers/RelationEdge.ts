import type { RelationEdgeResolvers } from './../types.generated.ts';
import { relationId } from '../../domain/relation.ts';
import { getOther } from '../concepts.ts';
import type { Complete } from '../complete.ts';

export const RelationEdge: RelationEdgeResolvers = {
  id: ({ relation }) => relationId(relation),
  source: ({ relation }) => relation.from,
  target: ({ relation }) => relation.to,
  node: (neighbour, _, context) => getOther(context, neighbour),
  type: ({ relation }) => relation.type,
  importance: ({ relation }) => relation.importance,
  weight: ({ relation }) => relation.weight,
  level: ({ relation }) => relation.level,
  anyOf: ({ relation }) => relation.anyOf,
  openEnded: ({ relation }) => relation.openEnded,
  influences: ({ relation }) => relation.influences,
  method: ({ relation }) => relation.method,
  vintage: ({ relation }) => relation.vintage,
  basis: ({ relation }) => relation.basis,
  evidence: ({ relation }, _, { loaders }) => loaders.evidence.load(relation),
} satisfies Complete<'RelationEdge'>;
