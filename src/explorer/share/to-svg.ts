import { KIND_STYLES } from '../ontology/kinds.ts';
import { shapePoints } from '../ontology/shape.ts';
import { escapeMarkup } from './escape-markup.ts';
import { tipOf, type Picture, type PictureLine, type PictureNode } from './picture.ts';

const FONT = 'font-family="Inter, \'Helvetica Neue\', Arial, sans-serif"';

/** The picture as an SVG document that needs nothing else. */
export function toSvg(picture: Picture): string {
  const { width, height, lines, nodes, kinds, palette } = picture;
  const { background, strongLine } = palette;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${FONT} font-size="13" role="img" aria-label="${nodes.length} concepts and ${lines.length} links">`,
    `<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 10 5 0 10z" fill="${strongLine}"/></marker></defs>`,
    `<rect width="${width}" height="${height}" fill="${background}"/>`,
    ...lines.map((line) => drawLine(line, picture)),
    ...nodes.map((node) => drawNode(node, picture)),
    ...kinds.map((kind, index) => {
      const [x, y] = [24 + (index % 8) * 130, height - 20 - 22 * Math.floor(index / 8)];
      return `<g transform="translate(${x} ${y})">${drawShape(kind, 7, picture)}<text x="14" y="4" fill="${palette.ink}">${KIND_STYLES[kind].name}</text></g>`;
    }),
    '</svg>',
  ].join('\n');
}

function drawLine(line: PictureLine, { palette }: Picture): string {
  const { from, to, name, bases, dashed } = line;
  const tip = tipOf(line);
  const title = escapeMarkup(`${from.name} ${name} ${to.name} (${bases.join(', ').toLowerCase()})`);
  const dashes = dashed ? ' stroke-dasharray="6 5"' : '';
  return `<path d="M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${tip.x.toFixed(1)} ${tip.y.toFixed(1)}" stroke="${palette.strongLine}" stroke-width="1.4" fill="none"${dashes} marker-end="url(#tip)"><title>${title}</title></path>`;
}

function drawNode({ x, y, radius, name, kind }: PictureNode, picture: Picture): string {
  const { ink, background } = picture.palette;
  const text = escapeMarkup(name);
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"><title>${text} (${KIND_STYLES[kind].name})</title>${drawShape(kind, radius, picture)}<text x="${radius + 5}" y="4" fill="${ink}" stroke="${background}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${text}</text></g>`;
}

function drawShape(kind: PictureNode['kind'], radius: number, { palette }: Picture): string {
  const { shape } = KIND_STYLES[kind];
  const colour = palette.kinds[kind];
  const paint = shape.hollow
    ? `fill="${palette.background}" stroke="${colour}" stroke-width="${(radius * 0.32).toFixed(1)}"`
    : `fill="${colour}"`;
  const size = shape.hollow ? radius * 0.84 : radius;
  return shape.points === 0
    ? `<circle r="${size}" ${paint}/>`
    : `<polygon points="${shapePoints(shape, size)}" ${paint}/>`;
}
