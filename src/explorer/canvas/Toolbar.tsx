import type { RefObject } from 'react';
import { Button, Toolbar as Bar } from 'react-aria-components';
import { ConceptPicker } from '../concepts/ConceptPicker.tsx';
import { ShareMenu } from '../share/ShareMenu.tsx';
import type { GraphDrawing } from './drawing/graph-drawing.ts';
import type { Line } from './drawing/lines.ts';
import type { CanvasGraph } from './load-canvas.ts';

interface Props {
  readonly drawing: RefObject<GraphDrawing | null>;
  readonly graph: CanvasGraph;
  readonly lineName: (line: Line) => string;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onAdd: (id: string) => void;
}

export function Toolbar({ drawing, graph, lineName, canUndo, onUndo, onAdd }: Props) {
  return (
    <div className="canvas-toolbar">
      <ConceptPicker
        className="canvas-add"
        label="Add a concept"
        quietLabel
        placeholder="Add a concept …"
        onPick={({ id }) => onAdd(id)}
      />
      <Bar aria-label="Canvas" className="toolbar">
        <Button className="button" isDisabled={!canUndo} onPress={onUndo}>
          Undo
        </Button>
        <Button className="button" onPress={() => drawing.current?.fit()}>
          Fit
        </Button>
        <Button className="button" aria-label="Zoom in" onPress={() => drawing.current?.zoom(1.4)}>
          +
        </Button>
        <Button className="button" aria-label="Zoom out" onPress={() => drawing.current?.zoom(1 / 1.4)}>
          −
        </Button>
        <Button className="button" onPress={() => drawing.current?.arrange()}>
          Arrange
        </Button>
      </Bar>
      <ShareMenu graph={graph} lineName={lineName} places={() => drawing.current?.places() ?? new Map()} />
    </div>
  );
}
