import type { GraphStore } from '../store/graph-store.ts';

/** Writes the graph in one format. Every format carries the sources with release, licence and attribution. */
export interface Exporter {
  readonly name: string;
  /** One line for the command's help. */
  readonly description: string;
  /** The files it makes, by name relative to the target; the empty name is the target itself. */
  readonly files: Readonly<Record<string, (store: GraphStore) => AsyncIterable<string>>>;
}
