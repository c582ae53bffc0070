import type { GraphStore } from '../store/graph-store.ts';
import type { Draft } from './draft.ts';
import type { InputFile } from './input-files.ts';
import type { Progress } from './progress.ts';
import type { ImportReport } from './report.ts';

/** What an importer gets to work with. */
export interface ImportContext {
  readonly report: ImportReport;
  readonly progress: Progress;
  /** Moment of the import, ISO 8601. */
  readonly at: string;
  /** Release as the user names it; null lets the importer find out. */
  readonly release: string | null;
  /** For looking up what other sources have brought; importers never write to it. */
  readonly store: GraphStore;
}

/** Turns one publisher's files into what its source says. One folder each: columns, parse, to-graph. */
export interface Importer {
  readonly name: string;
  /** One line for the command's help. */
  readonly description: string;
  /** The files hold ids of this graph: nothing is attached or matched by identifier and mapping. */
  readonly hasFinalIds?: true;
  /** One draft for each source that the files speak for; only the word of these sources is written. */
  read(files: readonly InputFile[], context: ImportContext): Promise<Draft[]>;
}
