/**
 * A shape as one family: `points` outer corners at radius 1, and between them inner corners at radius `inner`.
 * A regular polygon is a star whose inner corners lie on its sides: cos(pi / points). No points is a circle.
 */
export interface Shape {
  readonly points: number;
  readonly inner: number;
  /** In radians, anticlockwise; without a turn the first corner points up. */
  readonly turn: number;
  readonly hollow: boolean;
}

/** Corners within a circle of the radius, y downwards; a circle has 24. */
export function shapeCorners(shape: Shape, radius: number): { readonly x: number; readonly y: number }[] {
  const points = shape.points || 12;
  return Array.from({ length: points * 2 }, (_, corner) => {
    const angle = shape.turn + (corner * Math.PI) / points;
    const distance = radius * (corner % 2 === 0 ? 1 : shape.inner);
    return { x: -distance * Math.sin(angle), y: -distance * Math.cos(angle) };
  });
}

/** The same as the `points` of an SVG polygon around the origin. */
export function shapePoints(shape: Shape, radius: number): string {
  return shapeCorners(shape, radius)
    .map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`)
    .join(' ');
}
