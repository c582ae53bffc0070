import { kindPrefix, type Concept } from '../domain/concept.ts';
import { InvalidInput, NotFound } from '../domain/errors.ts';
import { CONCEPT_KINDS, type ConceptKind } from '../domain/ontology.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';

const SUGGESTIONS_PER_ID = 3;
const IDS_WITH_SUGGESTIONS = 10;

/** A concept that may have been meant. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
}

/**
 * The concepts with these ids, in their order, in one store call.
 *
 * Throws NotFound that names all unknown ids at once, with near names for the first ten in `details.suggestions`;
 * InvalidInput when one is of none of the `kinds` (any kind when left out).
 */
export async function getConcepts(
  store: GraphStore,
  ids: readonly string[],
  options: ReadOptions = {},
  kinds: readonly ConceptKind[] = CONCEPT_KINDS,
): Promise<Concept[]> {
  const found = await store.findConcepts(ids, options);
  const missing = [...new Set(ids.filter((_, position) => found[position] === null))];
  if (missing.length > 0) throw await notFound(store, missing, options, kinds);
  const concepts = found.filter((concept) => concept !== null);
  const wrong = [...new Set(concepts.filter(({ kind }) => !kinds.includes(kind)))];
  if (wrong.length > 0) throw wrongKind(wrong, kinds);
  return concepts;
}

/** A NotFound for these ids that suggests what may have been meant. */
export async function notFound(
  store: GraphStore,
  missing: readonly string[],
  options: ReadOptions = {},
  kinds: readonly ConceptKind[] = CONCEPT_KINDS,
): Promise<NotFound> {
  const suggestions: Record<string, Suggestion[]> = {};
  for (const id of missing.slice(0, IDS_WITH_SUGGESTIONS)) suggestions[id] = await near(store, id, options, kinds);
  const shown = missing.map((id) => {
    const names = suggestions[id]?.map((near) => near.id).join(', ');
    return names ? `"${id}" (did you mean ${names}?)` : `"${id}"`;
  });
  const what = missing.length === 1 ? 'There is no concept' : 'There are no concepts';
  return new NotFound(`${what} ${shown.join(', ')}. Find ids with search(text:).`, { missing, suggestions });
}

/** Concepts whose name is near the id's slug: of the kind that its prefix names, or of any allowed kind. */
async function near(
  store: GraphStore,
  id: string,
  options: ReadOptions,
  kinds: readonly ConceptKind[],
): Promise<Suggestion[]> {
  const [prefix, slug] = id.includes('/') ? [id.slice(0, id.indexOf('/')), id.slice(id.indexOf('/') + 1)] : ['', id];
  const named = kinds.filter((kind) => kindPrefix(kind) === prefix);
  const text = slug.replaceAll(/[-_.]+/g, ' ').slice(0, 100);
  const search = { text, kinds: named.length > 0 ? named : kinds };
  const hits = await store.search(search, { first: SUGGESTIONS_PER_ID }, options);
  const concepts = await store.findConcepts(
    hits.items.map((hit) => hit.id),
    options,
  );
  return concepts.filter((concept) => concept !== null).map(({ id, name }) => ({ id, name }));
}

function wrongKind(wrong: readonly Concept[], kinds: readonly ConceptKind[]): InvalidInput {
  const problems = wrong.map(({ id, kind }) => `"${id}" is a ${kind}`);
  return new InvalidInput(`${problems.join(', ')}: expected ${kinds.join(' or ')}.`, { problems });
}
