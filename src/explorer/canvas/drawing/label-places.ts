interface Box {
  readonly left: number;
  readonly right: number;
  /** Of the middle. */
  readonly y: number;
  readonly height: number;
}

export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** From the point to where its name begins. */
  readonly gap: number;
  readonly width: number;
  readonly height: number;
}

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * Where the names of one frame go: to the right of their points, or to the left, below or above where they would be cut
 * off, or lie on another name or point.
 */
export class LabelPlaces {
  private taken: Box[] = [];

  /** A frame begins: all places are free but those of the points. */
  start(points: readonly Disc[]): void {
    this.taken = points.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, y, height: 2 * radius }));
  }

  /** The left end and the middle of the name in a frame of the width; null when there is no room for it. */
  take({ x, y, gap, width, height }: LabelledPoint, frame: number): { readonly x: number; readonly y: number } | null {
    const away = gap + height / 2;
    const box = [
      [x + gap, y],
      [x - gap - width, y],
      [x - width / 2, y + away],
      [x - width / 2, y - away],
    ]
      .map(([left = 0, middle = 0]): Box => ({ left, right: left + width, y: middle, height }))
      .find((each) => each.left > 0 && each.right < frame && !this.taken.some((other) => overlap(each, other)));
    if (!box) return null;
    this.taken.push(box);
    return { x: box.left, y: box.y };
  }
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right && other.left < one.right && Math.abs(one.y - other.y) < (one.height + other.height) / 2
  );
}
