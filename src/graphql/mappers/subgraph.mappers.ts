export type { Relation as GraphEdgeMapper } from '../../domain/relation.ts';
export type { GraphPath as GraphPathMapper, Subgraph as SubgraphMapper } from '../../store/graph-store.ts';
