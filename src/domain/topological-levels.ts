import type { Edge } from './find-cycle.ts';

/**
 * The earliest level of every node when each must come after all its predecessors (`from` before `to`): 0 for nodes
 * without one, otherwise one more than the latest of them (longest-path layering). Edges with an end that is not among
 * the nodes do not count. Throws when the edges hold a cycle: break it first (`break-cycles.ts`).
 *
 * Kahn, "Topological sorting of large networks", CACM 5 (1962). O(n + m).
 */
export function topologicalLevels(nodes: Iterable<string>, edges: readonly Edge[]): Map<string, number> {
  const waitingFor = new Map([...nodes].map((node) => [node, 0]));
  const successors = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const waits = waitingFor.get(to);
    if (waits === undefined || !waitingFor.has(from)) continue;
    waitingFor.set(to, waits + 1);
    const known = successors.get(from);
    if (known) known.push(to);
    else successors.set(from, [to]);
  }
  const levels = new Map<string, number>();
  let ready = [...waitingFor].filter(([, waits]) => waits === 0).map(([node]) => node);
  for (let level = 0; ready.length > 0; level++) {
    const next: string[] = [];
    for (const node of ready) {
      levels.set(node, level);
      for (const successor of successors.get(node) ?? []) {
        const waits = (waitingFor.get(successor) ?? 0) - 1;
        waitingFor.set(successor, waits);
        if (waits === 0) next.push(successor);
      }
    }
    ready = next;
  }
  if (levels.size < waitingFor.size) throw new Error('The edges hold a cycle, so nothing can come first.');
  return levels;
}
