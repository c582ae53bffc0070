import { Graph, layout } from '@dagrejs/dagre';
import type { ConceptRef } from '../../concepts/ConceptLink.tsx';
import type { CareerPath } from './PathAnswer.tsx';

type Step = CareerPath['steps'][number];

export interface DrawnConcept {
  readonly concept: ConceptRef;
  /** Centre. */
  readonly x: number;
  readonly y: number;
}

export interface DrawnStep {
  readonly step: Step;
  /** Paths, by index, that take the step. */
  readonly paths: readonly number[];
  readonly corners: readonly { readonly x: number; readonly y: number }[];
  readonly label: { readonly x: number; readonly y: number };
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly concepts: readonly DrawnConcept[];
  readonly steps: readonly DrawnStep[];
}

export const BOX = { width: 176, height: 54 };
const LABEL = { width: 104, height: 34 };

/** All paths as one layered drawing from left to right (Sugiyama's method, by dagre). */
export function layOut(paths: readonly CareerPath[]): Layout {
  const graph = new Graph().setGraph({ rankdir: 'LR', nodesep: 28, ranksep: 28, edgesep: 18, marginx: 8, marginy: 8 });
  const concepts = new Map<string, ConceptRef>();
  const steps = new Map<string, { readonly step: Step; readonly paths: number[] }>();
  for (const [index, path] of paths.entries()) {
    for (const step of path.steps) {
      concepts.set(step.from.id, step.from);
      concepts.set(step.to.id, step.to);
      const key = `${step.from.id} ${step.to.id}`;
      const known = steps.get(key);
      if (known) known.paths.push(index);
      else steps.set(key, { step, paths: [index] });
    }
  }
  for (const id of concepts.keys()) graph.setNode(id, { ...BOX });
  for (const { step } of steps.values()) graph.setEdge(step.from.id, step.to.id, { ...LABEL, labelpos: 'c' });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    concepts: [...concepts.values()].map((concept) => ({ concept, ...pointOf(graph.node(concept.id)) })),
    steps: [...steps.values()].map(({ step, paths: taken }) => {
      const edge = graph.edge(step.from.id, step.to.id) as Placed & { readonly points: readonly Placed[] };
      return { step, paths: taken, corners: edge.points.map(pointOf), label: pointOf(edge) };
    }),
  };
}

interface Placed {
  readonly x: number;
  readonly y: number;
}

function pointOf(placed: unknown): Placed {
  const { x, y } = placed as Placed;
  return { x, y };
}
