import type { Basis, RelationType } from '../../generated/operations.generated.ts';
import type { CanvasRelation } from '../load-canvas.ts';

/** All relations from one concept to another as one line. */
export interface Line {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly types: RelationType[];
  readonly bases: Basis[];
}

/** Parallel relations would lie on top of each other, so each pair of ends gets one line for each way. */
export function toLines(relations: readonly CanvasRelation[]): Line[] {
  const lines = new Map<string, Line>();
  for (const { source, target, type, basis } of relations) {
    const key = `${source} ${target}`;
    const line = lines.get(key) ?? { key, source, target, types: [], bases: [] };
    lines.set(key, line);
    line.types.push(type);
    if (!line.bases.includes(basis)) line.bases.push(basis);
  }
  return [...lines.values()];
}

/** Nothing but our own conclusions: drawn dashed. */
export function isInferred({ bases }: Line): boolean {
  return bases.every((basis) => basis === 'INFERRED');
}
