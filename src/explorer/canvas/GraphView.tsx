import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useTheme } from '../app/theme.ts';
import type { CanvasGraph } from './load-canvas.ts';
import { GraphDrawing } from './drawing/graph-drawing.ts';
import type { Line } from './drawing/lines.ts';
import { readPalette } from './drawing/palette.ts';
import type { Point, View } from './view.ts';

interface Props {
  readonly graph: CanvasGraph;
  readonly view: View;
  readonly lineName: (line: Line) => string;
  readonly drawing: RefObject<GraphDrawing | null>;
  readonly onSelect: (id: string | null) => void;
  readonly onPin: (id: string, at: Point) => void;
}

const STEP = 0.1;

/** The drawn graph. The tables below the canvas say the same in words. */
export function GraphView({ graph, view, lineName, drawing, onSelect, onPin }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const theme = useTheme();
  const handlers = useRef({ onSelect, onPin });
  useEffect(() => {
    handlers.current = { onSelect, onPin };
  });

  useEffect(() => {
    if (!container.current) return;
    const made = new GraphDrawing(container.current, readPalette(), {
      onSelect: (id) => handlers.current.onSelect(id),
      onDrop: (id, at) => handlers.current.onPin(id, at),
    });
    drawing.current = made;
    return () => {
      drawing.current = null;
      made.close();
    };
  }, [drawing]);

  useEffect(() => drawing.current?.paint(readPalette()), [drawing, theme]);

  useEffect(() => {
    drawing.current?.show({ graph, pins: view.pins, selected: view.selected, lineName });
  }, [drawing, graph, view, lineName]);

  function move(event: KeyboardEvent): void {
    const keys: Record<string, () => void> = {
      ArrowLeft: () => drawing.current?.pan(-STEP, 0),
      ArrowRight: () => drawing.current?.pan(STEP, 0),
      ArrowUp: () => drawing.current?.pan(0, -STEP),
      ArrowDown: () => drawing.current?.pan(0, STEP),
      '+': () => drawing.current?.zoom(1.4),
      '-': () => drawing.current?.zoom(1 / 1.4),
      '0': () => drawing.current?.fit(),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  return (
    <div
      className="graph-view"
      ref={container}
      tabIndex={0}
      role="application"
      aria-label={`Graph of ${graph.concepts.length} concepts and ${graph.relations.length} relations. Arrow keys move the view, plus and minus zoom, 0 fits. The tables below list the same.`}
      onKeyDown={move}
    />
  );
}
