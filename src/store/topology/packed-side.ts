import type { Topology } from './topology.ts';
import type { Work } from './turns.ts';

/**
 * All relations of one side (see `Topology.side`) as arrays, in compressed sparse rows: those of a node stand from
 * `starts[node]` up to `starts[node + 1]`. A walk over them touches far less memory than one over lists.
 */
export interface PackedSide {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly edges: Uint32Array;
  /** In hundredths, 100 where no source says. */
  readonly weights: Uint8Array;
}

const PAUSE_EVERY = 100_000;

/** Packed sides, until a relation changes. */
const packed = new WeakMap<Topology, { readonly revision: number; readonly bySide: PackedSide[] }>();

/** The relations of a side as they are now. The first to ask after a change waits for a pass over all relations. */
export function* packSide(topology: Topology, side: number): Work<PackedSide> {
  const known = packed.get(topology);
  const isCurrent = known?.revision === topology.revision;
  const bySide = isCurrent ? known.bySide : [];
  if (!isCurrent) packed.set(topology, { revision: topology.revision, bySide });
  return (bySide[side] ??= yield* pack(topology, side));
}

/** How many relations of the side a node has. */
export function degree({ starts }: PackedSide, node: number): number {
  return (starts[node + 1] ?? 0) - (starts[node] ?? 0);
}

/** A counting sort of the edges of the type by the node that they are seen from. */
function* pack({ concepts, relations }: Topology, side: number): Work<PackedSide> {
  const [type, isIn] = [side >> 1, (side & 1) === 1];
  const starts = new Uint32Array(concepts.end + 1);
  for (let edge = 0; edge < relations.end; edge++) {
    if (relations.type(edge) === type) {
      const next = (isIn ? relations.to(edge) : relations.from(edge)) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    if (edge % PAUSE_EVERY === PAUSE_EVERY - 1) yield;
  }
  for (let node = 0; node < concepts.end; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const count = starts[concepts.end] ?? 0;
  const ends = new Uint32Array(count);
  const edges = new Uint32Array(count);
  const weights = new Uint8Array(count);
  const next = starts.slice();
  for (let edge = 0; edge < relations.end; edge++) {
    if (relations.type(edge) === type) {
      const node = isIn ? relations.to(edge) : relations.from(edge);
      const at = next[node] ?? 0;
      next[node] = at + 1;
      ends[at] = isIn ? relations.from(edge) : relations.to(edge);
      edges[at] = edge;
      weights[at] = relations.hundredths(edge);
    }
    if (edge % PAUSE_EVERY === PAUSE_EVERY - 1) yield;
  }
  return { starts, ends, edges, weights };
}
