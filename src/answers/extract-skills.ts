import { InvalidInput } from '../domain/errors.ts';
import { findMentions, type Mention } from '../domain/find-mentions.ts';
import type { IndexedLabel } from '../domain/label-index.ts';
import type { ConceptKind } from '../domain/ontology.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { inSlices } from './in-turn.ts';
import { getMentions } from './label-catalogue.ts';
import { acceptor } from './search.ts';

export interface ExtractSkillsInput {
  readonly text: string;
  /** Skills and tools when left out. */
  readonly kinds?: readonly ConceptKind[] | null;
  /** BCP 47 tag of the text: names in it, and English ones where a concept has none; null for all languages. */
  readonly language?: string | null;
  /** The surest so many; all when left out. */
  readonly first?: number | null;
}

const EXTRACTED: readonly ConceptKind[] = ['SKILL', 'TOOL'];

/**
 * The places of a text that name skills and tools, in order of appearance and without overlaps; see
 * `domain/find-mentions.ts`. Deprecated concepts are not looked for. One store call as long as the graph stays as it
 * is, and one more for each time that others went first.
 *
 * Throws InvalidInput when `first` is below 0.
 */
export async function extractSkills(
  store: GraphStore,
  { text, kinds, language, first }: ExtractSkillsInput,
  options?: ReadOptions,
): Promise<Mention[]> {
  if ((first ?? 0) < 0) throw new InvalidInput(`first: ${first} is below 0.`, { problems: ['first is below 0'] });
  const wanted = { kinds: kinds ?? EXTRACTED, statuses: ['PUBLISHED', 'DRAFT'], language } as const;
  const found = await inSlices(
    () => getMentions(store, options),
    ({ index, mentions }) => {
      const accepts = acceptor(index, wanted);
      const isAccepted = (label: IndexedLabel): boolean =>
        accepts.concept(label.concept) && (accepts.label?.(label) ?? true);
      return findMentions(text, index, mentions, isAccepted);
    },
    options,
  );
  if (first === null || first === undefined || found.length <= first) return found;
  const surest = new Set([...found].sort((a, b) => b.score - a.score || a.start - b.start).slice(0, first));
  return found.filter((mention) => surest.has(mention));
}
