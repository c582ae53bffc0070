import type { Point } from '../view.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where a concept starts before the layout: around the neighbour that brought it, else on a spiral. Depends on the
 * order of the concepts alone, so the same address gives the same picture.
 */
export function firstPlace(index: number, neighbour: Point | undefined): Point {
  const angle = index * GOLDEN_ANGLE;
  const distance = neighbour ? 40 : 30 * Math.sqrt(index + 1);
  return { x: (neighbour?.x ?? 0) + distance * Math.cos(angle), y: (neighbour?.y ?? 0) + distance * Math.sin(angle) };
}
