import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { LabelPlaces } from './label-places.ts';
import type { Palette } from './palette.ts';

const FONT = '"Inter Variable", system-ui, sans-serif';
const LONGEST = 42;

/**
 * A name beside its node, with a rim in the background's colour that keeps it readable over lines. A name without a
 * place is left out until there is room.
 */
export function createLabelDrawing(palette: () => Palette, places: LabelPlaces): NodeLabelDrawingFunction {
  return (context, data, { labelSize, labelWeight }) => {
    // The plate of what is highlighted is drawn above.
    if (!data.label || (data as { highlighted?: boolean }).highlighted) return;
    const { ink, background } = palette();
    const text = shorten(data.label, LONGEST);
    context.font = `${labelWeight} ${labelSize}px ${FONT}`;
    const { width } = context.measureText(text);
    const point = { x: data.x, y: data.y, gap: data.size + 4, width, height: labelSize };
    const place = places.take(point, context.canvas.clientWidth - 4);
    if (place === null) return;
    const base = place.y + labelSize / 3;
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = background;
    context.fillStyle = ink;
    context.strokeText(text, place.x, base);
    context.fillText(text, place.x, base);
  };
}

/** The name on a plate, whole where it fits, and a ring around the node: for what is pointed at or chosen. */
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
    const frame = context.canvas.clientWidth;
    const whole = context.measureText(data.label).width;
    const text = shorten(data.label, Math.floor((data.label.length * (frame - 60)) / whole));
    const width = context.measureText(text).width + 14;
    const height = labelSize + 12;
    const right = data.x + data.size + 8;
    const left = right + width < frame ? right : Math.max(data.x - data.size - 8 - width, 0);
    context.beginPath();
    context.roundRect(left, data.y - height / 2, width, height, 6);
    context.fillStyle = background;
    context.fill();
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = ink;
    context.fillText(text, left + 7, data.y + labelSize / 3);
  };
}

function shorten(label: string, most: number): string {
  return label.length > most ? `${label.slice(0, most - 1).trimEnd()}…` : label;
}
