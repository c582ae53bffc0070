import type { GraphEdgeResolvers } from './../types.generated.ts';
import { relationId } from '../../domain/relation.ts';
import type { Complete } from '../complete.ts';

export const GraphEdge: GraphEdgeResolvers = {
  id: relationId,
  source: ({ from }) => from,
  target: ({ to }) => to,
  evidence: (relation, _, { loaders }) => loaders.evidence.load(relation),
} satisfies Complete<'GraphEdge'>;
