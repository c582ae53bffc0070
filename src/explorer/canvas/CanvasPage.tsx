import { useCallback, useMemo, useRef } from 'react';
import { Notice } from '../app/Notice.tsx';
import { Problem } from '../app/Problem.tsx';
import type { Route } from '../app/route.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { useRelationNames } from '../ontology/relation-name.ts';
import './canvas.css';
import { CanvasStart } from './CanvasStart.tsx';
import { CanvasTables } from './CanvasTables.tsx';
import type { GraphDrawing } from './drawing/graph-drawing.ts';
import type { Line } from './drawing/lines.ts';
import { GraphView } from './GraphView.tsx';
import { Legend } from './panels/Legend.tsx';
import { Selection } from './panels/Selection.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useCanvasGraph } from './use-canvas-graph.ts';
import { useExpand } from './use-expand.ts';
import { useView } from './use-view.ts';
import { addTo, hide, pin, toggle, unpin } from './view.ts';
import { visibleGraph } from './visible.ts';
import { hasWebGl } from './webgl.ts';

/** The graph canvas: a part of the graph that the reader grows step by step. */
export function CanvasPage({ route }: { readonly route: Route }) {
  const { view, change, select, canUndo, undo } = useView(route);
  const { graph, missing, error, loading, retry } = useCanvasGraph(view.ids);
  const { expand, busy, failed } = useExpand(view.ids, (ids) => change(addTo(view, ids)));
  const drawing = useRef<GraphDrawing | null>(null);
  const names = useRelationNames();
  const visible = useMemo(() => visibleGraph(graph, view), [graph, view]);
  const lineName = useCallback(({ types }: Line) => types.map((type) => names.name(type, 'OUT')).join(', '), [names]);
  const canDraw = useMemo(hasWebGl, []);
  usePageTitle('Canvas');

  const selected = graph.concepts.find(({ id }) => id === view.selected) ?? null;
  const place = (id: string) => drawing.current?.places().get(id) ?? { x: 0, y: 0 };
  const actions = {
    onSelect: select,
    onHide: (id: string) => change(hide(view, id)),
    onPin: (id: string) => change(view.pins.has(id) ? unpin(view, id) : pin(view, id, place(id))),
  };
  if (view.ids.length === 0) return <CanvasStart onStart={(id) => change({ ...addTo(view, [id]), selected: id })} />;
  return (
    <div className="canvas">
      <h1 className="visually-hidden">Graph canvas</h1>
      <Toolbar
        drawing={drawing}
        graph={visible}
        lineName={lineName}
        canUndo={canUndo}
        onUndo={undo}
        onAdd={(id) => change({ ...addTo(view, [id]), selected: id })}
      />
      {missing.length > 0 && (
        <Notice tone="warning" title="Not in this graph">
          <p>{missing.join(', ')}: the address may be old, or from another graph.</p>
        </Notice>
      )}
      {error && <Problem error={error} onRetry={retry} />}
      {failed && <Problem error={failed.error} onRetry={failed.again} />}
      <p role="status" className="visually-hidden">
        {loading
          ? 'Loading the concepts …'
          : `${visible.concepts.length} concepts and ${visible.relations.length} relations on the canvas`}
      </p>
      <div className="canvas-stage" aria-busy={loading}>
        {canDraw ? (
          <GraphView
            graph={visible}
            view={view}
            lineName={lineName}
            drawing={drawing}
            onSelect={select}
            onPin={(id, at) => change(pin(view, id, at))}
          />
        ) : (
          <Notice tone="warning" title="This browser cannot draw the canvas">
            <p>It needs WebGL, which is off or missing here. The tables below hold the same concepts and relations.</p>
          </Notice>
        )}
        <aside className="canvas-panel" aria-label="Canvas details">
          <Selection
            concept={selected}
            relations={graph.relations}
            pinned={selected !== null && view.pins.has(selected.id)}
            busy={busy}
            onExpand={expand}
            {...actions}
          />
          <Legend
            graph={graph}
            kindsOff={view.kindsOff}
            typesOff={view.typesOff}
            onKind={(kind) => change({ ...view, kindsOff: toggle(view.kindsOff, kind) })}
            onType={(type) => change({ ...view, typesOff: toggle(view.typesOff, type) })}
          />
        </aside>
      </div>
      <CanvasTables graph={visible} selected={view.selected} pinned={view.pins} {...actions} />
    </div>
  );
}
