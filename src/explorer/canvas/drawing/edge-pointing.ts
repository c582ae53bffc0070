import type Graph from 'graphology';
import type Sigma from 'sigma';
import type { Point } from '../view.ts';

/** Pixels from a line within which the pointer means it. */
const REACH = 5;

/**
 * Says which line the pointer is on. Sigma can do it too, by drawing all lines a second time in colours that stand for
 * them: measuring the distance to each is cheaper by far, and is done only when the pointer moves.
 */
export function enableEdgePointing(sigma: Sigma, graph: Graph, onPoint: (edge: string | null) => void): void {
  let pointed: string | null = null;
  let waiting = false;

  function point(edge: string | null): void {
    if (edge === pointed) return;
    pointed = edge;
    onPoint(edge);
  }

  sigma.getMouseCaptor().on('mousemovebody', ({ x, y, original }) => {
    if (waiting || ('buttons' in original && original.buttons !== 0)) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      point(nearestEdge(sigma, graph, { x, y }));
    });
  });
  sigma.on('leaveStage', () => point(null));
}

function nearestEdge(sigma: Sigma, graph: Graph, pointer: Point): string | null {
  const places = new Map<string, Point>();
  for (const id of graph.nodes()) {
    const data = sigma.getNodeDisplayData(id);
    if (!data) continue;
    const place = sigma.framedGraphToViewport(data);
    // On a concept, the concept is meant.
    if (Math.hypot(place.x - pointer.x, place.y - pointer.y) < sigma.scaleSize(data.size)) return null;
    places.set(id, place);
  }
  let nearest: string | null = null;
  let least = REACH;
  graph.forEachEdge((edge, _, source, target) => {
    const [from, to] = [places.get(source), places.get(target)];
    if (!from || !to) return;
    const distance = distanceToSegment(pointer, from, to);
    if (distance < least) [nearest, least] = [edge, distance];
  });
  return nearest;
}

/** From a point to the nearest point of the straight line between two others. */
export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
}
