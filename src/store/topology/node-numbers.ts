import type { Topology } from './topology.ts';

/** A number for each node that has one; 0 stands for none. */
export interface NodeNumbers {
  readonly of: Int32Array;
  /** The nodes that have one, in the order in which they got it. */
  readonly nodes: number[];
}

const unused = new WeakMap<Topology, NodeNumbers[]>();

/**
 * Numbers that nobody else uses until they are given back: an array as large as the graph takes longer to make than
 * most walks that need one. Every node that gets a number must be pushed to `nodes`.
 */
export function borrowNumbers(topology: Topology): NodeNumbers {
  const numbers = unused.get(topology)?.pop();
  if (numbers && numbers.of.length >= topology.concepts.end) return numbers;
  return { of: new Int32Array(topology.concepts.end), nodes: [] };
}

export function giveBack(topology: Topology, numbers: NodeNumbers): void {
  for (const node of numbers.nodes) numbers.of[node] = 0;
  numbers.nodes.length = 0;
  const rest = unused.get(topology);
  if (rest) rest.push(numbers);
  else unused.set(topology, [numbers]);
}
