import Graph from 'graphology';
import Sigma from 'sigma';
import { createEdgeArrowProgram } from 'sigma/rendering';
import { animateNodes } from 'sigma/utils';
import { KIND_STYLES } from '../../ontology/kinds.ts';
import { createLayout } from '../layout/layout.ts';
import { firstPlace } from '../layout/first-place.ts';
import type { CanvasGraph } from '../load-canvas.ts';
import type { Point } from '../view.ts';
import { adaptToSpeed } from './adapt-to-speed.ts';
import { ARROW_HEAD } from './arrow-head.ts';
import { DashedEdgeProgram } from './dashed-edge-program.ts';
import { createHoverDrawing, createLabelDrawing } from './draw-labels.ts';
import { enableDragging } from './dragging.ts';
import { enableEdgePointing } from './edge-pointing.ts';
import { LabelPlaces, type Disc } from './label-places.ts';
import { isInferred, toLines, type Line } from './lines.ts';
import type { Palette } from './palette.ts';
import { createReducers, NAMED_CONCEPTS, type Attention } from './reducers.ts';
import { ShapeNodeProgram } from './shape-node-program.ts';

export interface DrawingHandlers {
  readonly onSelect: (id: string | null) => void;
  readonly onDrop: (id: string, at: Point) => void;
}

export interface DrawingContent {
  readonly graph: CanvasGraph;
  readonly pins: ReadonlyMap<string, Point>;
  readonly selected: string | null;
  /** How a line reads: "requires". */
  readonly lineName: (line: Line) => string;
}

const ANIMATION = 450;
/** Above so many concepts, names wait until the view stands still. */
const MANY = 500;
/** Width in pixels from which on lines can carry names. */
const ROOMY = 560;

type Places = Record<string, { x: number; y: number }>;

/** The graph on the screen: keeps a sigma in step with what the canvas holds. */
export class GraphDrawing {
  private readonly graph = new Graph({ type: 'directed', multi: false });
  private readonly attention: Attention = { selected: null, hoveredNode: null, hoveredEdge: null };
  private readonly layout = createLayout();
  private readonly labels = new LabelPlaces();
  private readonly sigma: Sigma;
  private pins: ReadonlyMap<string, Point> = new Map();
  private palette: Palette;
  private motion: { readonly places: Places; readonly stop: () => void } | null = null;

  constructor(container: HTMLElement, palette: Palette, handlers: DrawingHandlers) {
    this.palette = palette;
    const reducers = createReducers(
      this.graph,
      this.attention,
      () => this.palette,
      () => container.clientWidth >= ROOMY,
    );
    this.sigma = new Sigma(this.graph, container, {
      ...reducers,
      nodeProgramClasses: { shape: ShapeNodeProgram },
      edgeProgramClasses: { solid: createEdgeArrowProgram(ARROW_HEAD), dashed: DashedEdgeProgram },
      defaultNodeType: 'shape',
      defaultEdgeType: 'solid',
      defaultDrawNodeLabel: createLabelDrawing(() => this.palette, this.labels),
      defaultDrawNodeHover: createHoverDrawing(() => this.palette),
      renderEdgeLabels: true,
      labelFont: '"Inter Variable", system-ui, sans-serif',
      labelSize: 13,
      labelWeight: '500',
      edgeLabelSize: 12,
      edgeLabelFont: '"Inter Variable", system-ui, sans-serif',
      labelDensity: 1.1,
      labelRenderedSizeThreshold: 5,
      stagePadding: 60,
      minEdgeThickness: 1.2,
      zIndex: true,
    });
    this.listen(handlers);
    enableDragging(this.sigma, this.graph, handlers.onDrop);
    adaptToSpeed(this.sigma);
    this.paint(palette);
  }

  /** Draws what the canvas holds; what is new finds its place, what is pinned keeps it. */
  show({ graph, pins, selected, lineName }: DrawingContent): void {
    const lines = toLines(graph.relations);
    const [newConcepts, newLines] = [this.takeConcepts(graph, lines), this.takeLines(lines, lineName)];
    this.takePins(pins);
    this.attention.selected = selected;
    this.sigma.setSetting('hideLabelsOnMove', graph.concepts.length > MANY);
    this.takeSizes();
    if (newConcepts || newLines) this.arrange();
    else this.sigma.refresh();
  }

  /** Takes the colours of a theme. */
  paint(palette: Palette): void {
    this.palette = palette;
    this.sigma.setSetting('edgeLabelColor', { color: palette.ink });
    this.graph.updateEachNodeAttributes((_, attributes) => ({
      ...attributes,
      color: palette.kinds[attributes['kind'] as keyof Palette['kinds']],
    }));
    this.sigma.refresh();
  }

  fit(): void {
    void this.sigma.getCamera().animatedReset({ duration: this.pace(ANIMATION) });
  }

  zoom(factor: number): void {
    void this.sigma.getCamera().animatedZoom({ factor, duration: this.pace(200) });
  }

  /** Moves the view by shares of its size. */
  pan(x: number, y: number): void {
    const camera = this.sigma.getCamera();
    const { x: left, y: top, ratio } = camera.getState();
    camera.setState({ x: left + x * ratio, y: top - y * ratio });
  }

  /** Places of the concepts, y upwards. */
  places(): Map<string, Point> {
    return new Map(this.graph.mapNodes((id, { x, y }) => [id, { x: x as number, y: y as number }]));
  }

  /** Lays everything but the pinned out anew. */
  arrange(): void {
    const nodes = this.graph.mapNodes((id, { x, y }) => ({
      id,
      x: x as number,
      y: y as number,
      fixed: this.pins.has(id),
    }));
    const edges = this.graph.mapEdges((_, __, source, target) => ({ source, target }));
    this.sigma.refresh();
    if (nodes.length < 2) return;
    const iterations = nodes.length > MANY ? 120 : 400;
    this.layout.run({ nodes, edges, iterations }, (places) => this.moveTo(places));
  }

  close(): void {
    this.layout.stop();
    this.motion?.stop();
    this.sigma.kill();
  }

  private moveTo(places: Record<string, Point>): void {
    this.settle();
    const known = this.stillThere(places);
    const duration = this.pace(ANIMATION);
    if (duration === 0 || this.graph.order > MANY) {
      this.place(known);
      return;
    }
    const stop = animateNodes(this.graph, known, { duration, easing: 'quadraticInOut' }, () => (this.motion = null));
    this.motion = { places: known, stop };
  }

  /** Ends a motion at its goal: sigma cannot move what is being taken away. */
  private settle(): void {
    const motion = this.motion;
    this.motion = null;
    if (!motion) return;
    motion.stop();
    this.place(this.stillThere(motion.places));
  }

  private place(places: Places): void {
    this.graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...places[id] }), {
      attributes: ['x', 'y'],
    });
  }

  private stillThere(places: Record<string, Point>): Places {
    return Object.fromEntries(
      Object.entries(places).flatMap(([id, { x, y }]) => (this.graph.hasNode(id) ? [[id, { x, y }]] : [])),
    );
  }

  private takeConcepts({ concepts }: CanvasGraph, lines: readonly Line[]): boolean {
    const wanted = new Set(concepts.map(({ id }) => id));
    const gone = this.graph.filterNodes((id) => !wanted.has(id));
    if (gone.length > 0) this.settle();
    for (const id of gone) this.graph.dropNode(id);
    const neighbours = new Map(
      lines.flatMap(
        ({ source, target }) =>
          [
            [source, target],
            [target, source],
          ] as const,
      ),
    );
    let added = false;
    const around = new Map<string | null, number>();
    for (const [index, { id, kind, name }] of concepts.entries()) {
      if (this.graph.hasNode(id)) continue;
      const neighbour = neighbours.get(id);
      const beside = neighbour !== undefined && this.graph.hasNode(neighbour) ? neighbour : null;
      const nth = around.get(beside) ?? (beside === null ? index : 0);
      around.set(beside, nth + 1);
      const look = {
        label: name,
        kind,
        shape: KIND_STYLES[kind].shape,
        color: this.palette.kinds[kind],
        pinned: false,
      };
      const middle = beside === null ? { x: 0, y: 0 } : this.placeOf(beside);
      this.graph.addNode(id, { ...firstPlace(nth, middle), size: 7, ...look });
      added = true;
    }
    return added;
  }

  private takeLines(lines: readonly Line[], lineName: (line: Line) => string): boolean {
    const wanted = new Set(lines.map(({ key }) => key));
    for (const key of this.graph.filterEdges((edge) => !wanted.has(edge))) this.graph.dropEdge(key);
    let added = false;
    for (const line of lines) {
      const look = { name: lineName(line), type: isInferred(line) ? 'dashed' : 'solid', size: 1.4 };
      if (this.graph.hasEdge(line.key)) this.graph.mergeEdgeAttributes(line.key, look);
      else {
        this.graph.addEdgeWithKey(line.key, line.source, line.target, look);
        added = true;
      }
    }
    return added;
  }

  private takePins(pins: ReadonlyMap<string, Point>): void {
    this.pins = pins;
    this.graph.updateEachNodeAttributes((id, attributes) => {
      const place = pins.get(id);
      return { ...attributes, pinned: place !== undefined, ...place };
    });
  }

  private takeSizes(): void {
    this.graph.updateEachNodeAttributes((id, attributes) => ({
      ...attributes,
      size: Math.min(6.5 + 1.3 * Math.sqrt(this.graph.degree(id)), 16),
    }));
  }

  /** The concepts as they stand on the screen, for names to keep off; among many there would be no place left. */
  private discs(): Disc[] {
    if (this.graph.order > NAMED_CONCEPTS) return [];
    return this.graph.mapNodes((id, { x, y }) => ({
      ...this.sigma.graphToViewport({ x: x as number, y: y as number }),
      radius: this.sigma.scaleSize(this.sigma.getNodeDisplayData(id)?.size ?? 0),
    }));
  }

  private placeOf(id: string): Point {
    const { x, y } = this.graph.getNodeAttributes(id);
    return { x: x as number, y: y as number };
  }

  private listen({ onSelect }: DrawingHandlers): void {
    const notice = (change: Partial<Attention>) => {
      Object.assign(this.attention, change);
      this.sigma.refresh({ skipIndexation: true });
    };
    this.sigma.on('beforeRender', () => this.labels.start(this.discs()));
    this.sigma.on('clickNode', ({ node }) => onSelect(node));
    this.sigma.on('clickStage', () => onSelect(null));
    this.sigma.on('enterNode', ({ node }) => notice({ hoveredNode: node }));
    this.sigma.on('leaveNode', () => notice({ hoveredNode: null }));
    enableEdgePointing(this.sigma, this.graph, (hoveredEdge) => notice({ hoveredEdge }));
  }

  private pace(duration: number): number {
    return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : duration;
  }
}
