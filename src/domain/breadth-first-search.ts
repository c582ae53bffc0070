import { relationId, type Relation } from './relation.ts';

/** How a concept was reached: in so many steps, the last of them by this relation (null for the start). */
export interface Reached {
  readonly depth: number;
  readonly by: Relation | null;
}

/**
 * Breadth-first search from one concept along the relations (OUT) or against them (IN): everything that can be
 * reached, the start included, with the least number of steps, nearest first. Of several last steps the heaviest
 * relation is kept. Cycles end. O(V + E). Cormen et al., Introduction to Algorithms, 22.2.
 */
export function breadthFirstSearch(
  start: string,
  relations: readonly Relation[],
  direction: 'OUT' | 'IN',
): Map<string, Reached> {
  const leaving = groupByStart(relations, direction);
  const reached = new Map<string, Reached>([[start, { depth: 0, by: null }]]);
  for (const [id, { depth }] of reached) {
    for (const by of leaving.get(id) ?? []) {
      const other = direction === 'OUT' ? by.to : by.from;
      const known = reached.get(other);
      if (!known) reached.set(other, { depth: depth + 1, by });
      else if (known.depth === depth + 1 && known.by && isBetter(by, known.by)) reached.set(other, { ...known, by });
    }
  }
  return reached;
}

function groupByStart(relations: readonly Relation[], direction: 'OUT' | 'IN'): Map<string, Relation[]> {
  const leaving = new Map<string, Relation[]>();
  for (const relation of relations) {
    const start = direction === 'OUT' ? relation.from : relation.to;
    const group = leaving.get(start);
    if (group) group.push(relation);
    else leaving.set(start, [relation]);
  }
  return leaving;
}

/** Heavier, or as heavy and first by id. */
function isBetter(a: Relation, b: Relation): boolean {
  const difference = (a.weight ?? -1) - (b.weight ?? -1);
  return difference > 0 || (difference === 0 && relationId(a) < relationId(b));
}
