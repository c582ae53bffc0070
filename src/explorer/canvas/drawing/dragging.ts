import type Graph from 'graphology';
import type Sigma from 'sigma';
import type { Point } from '../view.ts';

/** Pixels that the pointer must move before a press is a drag. */
const THRESHOLD = 4;

/** Lets the reader move nodes; `onDrop` says where one was left. */
export function enableDragging(sigma: Sigma, graph: Graph, onDrop: (id: string, at: Point) => void): void {
  let dragged: { readonly id: string; readonly start: Point; moved: boolean } | null = null;

  sigma.on('downNode', ({ node, event }) => {
    dragged = { id: node, start: { x: event.x, y: event.y }, moved: false };
    // Without this the view would rescale while a node at the rim moves.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (!dragged) return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    const { start } = dragged;
    if (!dragged.moved && Math.hypot(event.x - start.x, event.y - start.y) < THRESHOLD) return;
    dragged.moved = true;
    graph.mergeNodeAttributes(dragged.id, sigma.viewportToGraph(event));
  });
  const release = () => {
    if (dragged?.moved) {
      const { x, y } = graph.getNodeAttributes(dragged.id);
      onDrop(dragged.id, { x: x as number, y: y as number });
    }
    dragged = null;
    sigma.setCustomBBox(null);
  };
  sigma.on('upNode', release);
  sigma.on('upStage', release);
}
