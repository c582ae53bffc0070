import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Palette } from './palette.ts';

const FONT = '"Inter Variable", system-ui, sans-serif';
const LONGEST = 42;

/** A name beside its node, with a rim in the background's colour that keeps it readable over lines. */
export function createLabelDrawing(palette: () => Palette): NodeLabelDrawingFunction {
  return (context, data, { labelSize, labelWeight }) => {
    // The plate of what is highlighted is drawn above.
    if (!data.label || (data as { highlighted?: boolean }).highlighted) return;
    const { ink, background } = palette();
    context.font = `${labelWeight} ${labelSize}px ${FONT}`;
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = background;
    context.fillStyle = ink;
    const [x, y] = [data.x + data.size + 4, data.y + labelSize / 3];
    context.strokeText(shorten(data.label), x, y);
    context.fillText(shorten(data.label), x, y);
  };
}

/** The whole name on a plate, and a ring around the node: for what is pointed at or chosen. */
export function createHoverDrawing(palette: () => Palette): NodeHoverDrawingFunction {
  return (context, data, { labelSize }) => {
    const { ink, background, accent } = palette();
    context.strokeStyle = accent;
    context.lineWidth = 2.5;
    context.beginPath();
    context.arc(data.x, data.y, data.size + 4, 0, Math.PI * 2);
    context.stroke();
    if (!data.label) return;
    context.font = `600 ${labelSize}px ${FONT}`;
    const width = context.measureText(data.label).width + 14;
    const height = labelSize + 12;
    const left = data.x + data.size + 8;
    context.beginPath();
    context.roundRect(left, data.y - height / 2, width, height, 6);
    context.fillStyle = background;
    context.fill();
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = ink;
    context.fillText(data.label, left + 7, data.y + labelSize / 3);
  };
}

function shorten(label: string): string {
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label;
}
