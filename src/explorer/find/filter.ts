import { href } from '../app/route.ts';
import type { ConceptKind } from '../generated/operations.generated.ts';

/** What is searched for; all of it is in the address. */
export interface Filter {
  readonly text: string;
  /** Empty for all. */
  readonly kinds: readonly ConceptKind[];
  /** Id of a source that must speak of the concept. */
  readonly source: string | null;
}

export function filterLink({ text, kinds, source }: Filter): string {
  return href('search', { q: text, kind: kinds, source });
}
