import { KIND_STYLES } from '../ontology/kinds.ts';
import { shapeCorners } from '../ontology/shape.ts';
import { tipOf, type Picture, type PictureLine, type PictureNode } from './picture.ts';

/** Pixels for each unit: sharp on dense screens and in print; large pictures stay below what browsers allow. */
function densityOf({ width, height }: Picture): number {
  return Math.min(2, 8000 / Math.max(width, height));
}

/** The picture as a PNG file. Throws when the browser cannot make one. */
export async function toPng(picture: Picture): Promise<Blob> {
  const density = densityOf(picture);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * density);
  canvas.height = Math.round(picture.height * density);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser offers no drawing surface for the picture.');
  context.scale(density, density);
  context.fillStyle = picture.palette.background;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const line of picture.lines) drawLine(context, line, picture);
  for (const node of picture.nodes) drawNode(context, node, picture);
  for (const [index, kind] of picture.kinds.entries()) {
    const [x, y] = [24 + (index % 8) * 130, picture.height - 20 - 22 * Math.floor(index / 8)];
    drawNode(context, { id: kind, kind, name: KIND_STYLES[kind].name, x, y, radius: 7 }, picture);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser could not write the picture.'));
    }, 'image/png'),
  );
}

function drawLine(context: CanvasRenderingContext2D, line: PictureLine, { palette }: Picture): void {
  const { from, dashed } = line;
  const tip = tipOf(line);
  context.strokeStyle = palette.strongLine;
  context.fillStyle = palette.strongLine;
  context.lineWidth = 1.4;
  context.setLineDash(dashed ? [6, 5] : []);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(tip.x, tip.y);
  context.stroke();
  context.setLineDash([]);
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  for (const side of [-0.42, 0.42]) {
    context.lineTo(tip.x - 10 * Math.cos(angle + side), tip.y - 10 * Math.sin(angle + side));
  }
  context.fill();
}

function drawNode(context: CanvasRenderingContext2D, node: PictureNode, { palette }: Picture): void {
  const { shape } = KIND_STYLES[node.kind];
  const colour = palette.kinds[node.kind];
  const radius = shape.hollow ? node.radius * 0.84 : node.radius;
  context.beginPath();
  if (shape.points === 0) context.arc(node.x, node.y, radius, 0, 2 * Math.PI);
  else for (const { x, y } of shapeCorners(shape, radius)) context.lineTo(node.x + x, node.y + y);
  context.closePath();
  context.fillStyle = shape.hollow ? palette.background : colour;
  context.fill();
  if (shape.hollow) {
    context.strokeStyle = colour;
    context.lineWidth = node.radius * 0.32;
    context.stroke();
  }
  context.font = '13px "Inter Variable", Arial, sans-serif';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.background;
  context.strokeText(node.name, node.x + node.radius + 5, node.y + 4);
  context.fillStyle = palette.ink;
  context.fillText(node.name, node.x + node.radius + 5, node.y + 4);
}
