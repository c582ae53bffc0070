import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutReply, LayoutRequest } from './layout-message.ts';

/** ForceAtlas2 (Jacomy et al. 2014) for a bounded number of iterations; the same request gives the same places. */
export function forceAtlas({ nodes, edges, iterations }: LayoutRequest): LayoutReply {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (const { id, x, y, fixed } of nodes) graph.addNode(id, { x, y, fixed, size: 12 });
  for (const { source, target } of edges) {
    if (source !== target && !graph.hasEdge(source, target)) graph.addEdge(source, target);
  }
  return forceAtlas2(graph, {
    iterations,
    settings: {
      gravity: 0.6,
      scalingRatio: 60,
      slowDown: 2,
      adjustSizes: nodes.length <= 400,
      barnesHutOptimize: nodes.length > 300,
    },
  });
}
