import type { Point } from '../view.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where a concept starts before the layout, as the so-manieth of those around the same middle: on a spiral, so that a
 * hub's hundred neighbours do not start on top of each other. The same address gives the same picture.
 */
export function firstPlace(index: number, middle: Point): Point {
  const angle = index * GOLDEN_ANGLE;
  const distance = 30 * Math.sqrt(index + 1);
  return { x: middle.x + distance * Math.cos(angle), y: middle.y + distance * Math.sin(angle) };
}
