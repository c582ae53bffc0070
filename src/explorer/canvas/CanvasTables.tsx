import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useRelationNames } from '../ontology/relation-name.ts';
import { CopyTable } from '../share/CopyTable.tsx';
import { conceptRows, relationRows } from './canvas-rows.ts';
import { ConceptTable } from './ConceptTable.tsx';
import type { CanvasGraph } from './load-canvas.ts';
import { RelationTable } from './RelationTable.tsx';
import type { Point } from './view.ts';

export interface TableActions {
  readonly onSelect: (id: string) => void;
  readonly onHide: (id: string) => void;
  readonly onPin: (id: string) => void;
}

interface Props extends TableActions {
  readonly graph: CanvasGraph;
  readonly selected: string | null;
  readonly pinned: ReadonlyMap<string, Point>;
}

/** Rows that are shown before the reader asks for all of them. */
const FIRST_ROWS = 100;

/** Exactly what is on the canvas, in words. */
export function CanvasTables({ graph, selected, pinned, ...actions }: Props) {
  const [all, setAll] = useState(false);
  const names = useRelationNames();
  const most = all ? Infinity : FIRST_ROWS;
  const hidden = Math.max(graph.concepts.length, graph.relations.length) > most;
  return (
    <section className="canvas-tables" aria-labelledby="on-canvas">
      <h2 id="on-canvas">On the canvas</h2>
      <div className="canvas-table-block">
        <div className="table-head">
          <h3>
            Concepts <span className="count">{graph.concepts.length.toLocaleString('en')}</span>
          </h3>
          <CopyTable name="canvas-concepts" rows={() => conceptRows(graph)} />
        </div>
        <ConceptTable graph={graph} most={most} selected={selected} pinned={pinned} {...actions} />
      </div>
      <div className="canvas-table-block">
        <div className="table-head">
          <h3>
            Relations <span className="count">{graph.relations.length.toLocaleString('en')}</span>
          </h3>
          <CopyTable name="canvas-relations" rows={() => relationRows(graph, names)} />
        </div>
        <RelationTable graph={graph} most={most} />
      </div>
      {hidden && (
        <Button className="button" onPress={() => setAll(true)}>
          Show all rows
        </Button>
      )}
    </section>
  );
}
