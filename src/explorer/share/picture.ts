import { isInferred, toLines, type Line } from '../canvas/drawing/lines.ts';
import type { Palette } from '../canvas/drawing/palette.ts';
import type { CanvasGraph } from '../canvas/load-canvas.ts';
import type { Point } from '../canvas/view.ts';
import type { Basis, ConceptKind } from '../generated/operations.generated.ts';
import { ALL_KINDS } from '../ontology/kinds.ts';

/** The canvas as a picture that any format can be written from; y points down, 1 unit is 1 pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PictureNode[];
  readonly lines: readonly PictureLine[];
  /** Kinds that occur, for the legend. */
  readonly kinds: readonly ConceptKind[];
  readonly palette: Palette;
}

export interface PictureNode extends Point {
  readonly id: string;
  readonly name: string;
  readonly kind: ConceptKind;
  readonly radius: number;
}

export interface PictureLine {
  readonly from: PictureNode;
  readonly to: PictureNode;
  readonly name: string;
  readonly bases: readonly Basis[];
  readonly dashed: boolean;
}

const MARGIN = 80;
/** Room for names at the right and for the legend below. */
const NAMES = 180;
const LEGEND = 46;
const SMALLEST = 640;

/** Scales the places so that there is room for the names. */
export function createPicture(
  { concepts, relations }: CanvasGraph,
  places: ReadonlyMap<string, Point>,
  lineName: (line: Line) => string,
  palette: Palette,
): Picture {
  const points = concepts.map(({ id }) => places.get(id) ?? { x: 0, y: 0 });
  const left = Math.min(...points.map(({ x }) => x));
  const top = Math.max(...points.map(({ y }) => y));
  const across = Math.max(...points.map(({ x }) => x)) - left;
  const down = top - Math.min(...points.map(({ y }) => y));
  const size = Math.max(SMALLEST, 120 * Math.sqrt(concepts.length));
  const scale = Math.max(across, down) > 0 ? size / Math.max(across, down) : 1;
  const lines = toLines(relations);
  const degrees = new Map<string, number>();
  for (const { source, target } of lines) {
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const nodes = concepts.map(({ id, name, kind }, index) => ({
    id,
    name,
    kind,
    x: MARGIN + ((points[index]?.x ?? 0) - left) * scale,
    y: MARGIN + (top - (points[index]?.y ?? 0)) * scale,
    radius: Math.min(7 + 1.3 * Math.sqrt(degrees.get(id) ?? 0), 16),
  }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const occurring = new Set(concepts.map(({ kind }) => kind));
  return {
    width: Math.ceil(across * scale + 2 * MARGIN + NAMES),
    height: Math.ceil(down * scale + 2 * MARGIN + LEGEND),
    nodes,
    lines: lines.flatMap((line) => {
      const [from, to] = [byId.get(line.source), byId.get(line.target)];
      return from && to ? [{ from, to, name: lineName(line), bases: line.bases, dashed: isInferred(line) }] : [];
    }),
    kinds: ALL_KINDS.filter((kind) => occurring.has(kind)),
    palette,
  };
}

/** Where the line meets the rim of its target. */
export function tipOf({ from, to }: PictureLine): Point {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.max(0, 1 - (to.radius + 3) / distance);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
