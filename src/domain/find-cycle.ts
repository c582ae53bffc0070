/** An arrow of a directed graph. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

/**
 * A directed cycle that runs through at least one of the given edges, as the vertices it passes with the first one
 * repeated at the end; null when there is none. The edges themselves are part of the graph that `successors` shows.
 *
 * Depth-first search with three colours (Cormen et al., Introduction to Algorithms, 22.3), O(V + E) over what is
 * reachable. Only when that meets a cycle, which may be an old one beside the edges, is each edge followed on its own.
 */
export function findCycleThrough(
  edges: readonly Edge[],
  successors: (vertex: string) => readonly string[],
): string[] | null {
  if (!hasCycle(new Set(edges.map((edge) => edge.to)), successors)) return null;
  for (const { from, to } of edges) {
    const way = findWay(to, from, successors);
    if (way) return [from, ...way];
  }
  return null;
}

type Frame = readonly [vertex: string, unvisited: Iterator<string>];

function hasCycle(starts: Iterable<string>, successors: (vertex: string) => readonly string[]): boolean {
  const colour = new Map<string, 'grey' | 'black'>();
  for (const start of starts) {
    if (colour.has(start)) continue;
    const stack: Frame[] = [[start, successors(start).values()]];
    colour.set(start, 'grey');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const step = top[1].next();
      if (step.done) {
        colour.set(top[0], 'black');
        stack.pop();
      } else if (colour.get(step.value) === 'grey') {
        return true;
      } else if (!colour.has(step.value)) {
        colour.set(step.value, 'grey');
        stack.push([step.value, successors(step.value).values()]);
      }
    }
  }
  return false;
}

/** A way from one vertex to another by depth-first search, both ends included. */
function findWay(from: string, to: string, successors: (vertex: string) => readonly string[]): string[] | null {
  const seen = new Set([from]);
  const stack: Frame[] = [[from, successors(from).values()]];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    if (top[0] === to) return stack.map(([vertex]) => vertex);
    const step = top[1].next();
    if (step.done) stack.pop();
    else if (!seen.has(step.value)) {
      seen.add(step.value);
      stack.push([step.value, successors(step.value).values()]);
    }
  }
  return null;
}
