import type { CanvasConcept, CanvasGraph, CanvasRelation } from './load-canvas.ts';
import type { View } from './view.ts';

/** What is left of the canvas's graph under the filters of the legend: this is drawn, listed and exported. */
export function visibleGraph({ concepts, relations }: CanvasGraph, { kindsOff, typesOff }: View): CanvasGraph {
  const shown = concepts.filter(({ kind }) => !kindsOff.includes(kind));
  const ids = new Set(shown.map(({ id }) => id));
  return {
    concepts: shown,
    relations: relations.filter(
      ({ type, source, target }) => !typesOff.includes(type) && ids.has(source) && ids.has(target),
    ),
  };
}

export interface Expansion {
  readonly type: CanvasRelation['type'];
  readonly direction: 'OUT' | 'IN';
  /** Relations in the whole graph. */
  readonly total: number;
  /** Of these, how many lead to concepts on the canvas. */
  readonly shown: number;
}

/** For a concept on the canvas: by relation and direction, how much of its surroundings is there and how much is not. */
export function expansionsOf(concept: CanvasConcept, relations: readonly CanvasRelation[]): Expansion[] {
  return concept.relationCounts.map(({ type, direction, count }) => {
    const way = direction === 'IN' ? 'IN' : 'OUT';
    const shown = relations.filter(
      (relation) => relation.type === type && (way === 'OUT' ? relation.source : relation.target) === concept.id,
    ).length;
    return { type, direction: way, total: count, shown };
  });
}
