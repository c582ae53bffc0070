interface Box {
  readonly left: number;
  readonly right: number;
  /** Of the line of text, and its height. */
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

/**
 * Where the names of one frame go: to the right of their points, or to the left where they would be cut off or lie on
 * another name.
 */
export class LabelPlaces {
  private taken: Box[] = [];

  /** A frame begins: all places are free. */
  clear(): void {
    this.taken = [];
  }

  /** The left end of the name in a frame of the width; null when there is no room for it. */
  take({ x, y, gap, width, height }: LabelledPoint, frame: number): number | null {
    const box = [x + gap, x - gap - width]
      .map((left): Box => ({ left, right: left + width, y, height }))
      .find((each) => each.left > 0 && each.right < frame && !this.taken.some((other) => overlap(each, other)));
    if (!box) return null;
    this.taken.push(box);
    return box.left;
  }
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && Math.abs(one.y - other.y) < one.height;
}
