import type { Properties } from '../domain/concept.ts';
import type { Draft, Origin } from './draft.ts';

/** What a source says of itself: shown in `graph.sources`, the explorer's footer and exports. */
export interface SourceDescription {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly release: string | null;
  readonly licence: string;
  /** The text that the licence asks for, and what was changed. */
  readonly attribution: string;
  readonly url: string;
}

const ORIGIN: Origin = { file: 'the importer itself', line: 1 };

/** Adds the source as a concept of the graph, on its own word. */
export function addSource(draft: Draft, source: SourceDescription): void {
  const { id, name, description, release, licence, attribution, url } = source;
  const properties: Properties = { ...(release === null ? {} : { release }), licence, attribution, url };
  draft.addConcept({ id, kind: 'SOURCE', name, description, properties, locator: url }, ORIGIN);
}
