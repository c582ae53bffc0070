import fc from 'fast-check';
import type { Arc } from '../../src/domain/dijkstra.ts';

/** Small random networks, and the naive ways to answer questions about them. */

export type CostedEdge = readonly [from: string, to: string, cost: number];

export interface Network {
  readonly edges: readonly CostedEdge[];
  readonly from: string;
  readonly to: string;
}

const NODES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Up to six nodes with at most one edge each way between two of them; whole costs, many of them equal. */
export function anyNetwork(): fc.Arbitrary<Network> {
  const node = fc.constantFrom(...NODES);
  const edge = fc.tuple(node, node, fc.integer({ min: 0, max: 4 })).filter(([from, to]) => from !== to);
  const edges = fc.uniqueArray(edge, { maxLength: 16, selector: ([from, to]) => `${from}${to}` });
  return fc.record({ edges, from: node, to: node });
}

/** Directed edges without costs, self-loops included. */
export function anyEdges(): fc.Arbitrary<{ from: string; to: string }[]> {
  const node = fc.constantFrom(...NODES);
  return fc.uniqueArray(fc.record({ from: node, to: node }), {
    maxLength: 14,
    selector: ({ from, to }) => `${from}${to}`,
  });
}

export function arcsOf(edges: readonly CostedEdge[]): (node: string) => Arc[] {
  return (node) => edges.filter(([from]) => from === node).map(([, to, cost]) => ({ to, cost }));
}

/** Every route without a repeated node, by trying all: cheapest, then shortest, then by nodes. */
export function simpleRoutes(
  edges: readonly CostedEdge[],
  from: string,
  to: string,
  maxSteps: number,
): { nodes: string[]; cost: number }[] {
  const routes: { nodes: string[]; cost: number }[] = [];
  const extend = (nodes: string[], cost: number): void => {
    const here = nodes.at(-1);
    if (here === to) routes.push({ nodes, cost });
    if (here === to || nodes.length > maxSteps) return;
    for (const [start, end, more] of edges) {
      if (start === here && !nodes.includes(end)) extend([...nodes, end], cost + more);
    }
  };
  extend([from], 0);
  return routes.sort(
    (a, b) => a.cost - b.cost || a.nodes.length - b.nodes.length || (a.nodes.join('') < b.nodes.join('') ? -1 : 1),
  );
}
