import { kindPrefix, type Concept } from '../domain/concept.ts';
import { InvalidInput, NotFound } from '../domain/errors.ts';
import { CONCEPT_KINDS, type ConceptKind } from '../domain/ontology.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { findConcepts } from './find-concepts.ts';

const SUGGESTIONS_PER_ID = 3;
const IDS_WITH_SUGGESTIONS = 10;
/** Names that begin with one or two letters are many, and none of them was meant: only the very name is suggested. */
const LETTERS_OF_A_GUESS = 3;

/** A concept that may have been meant. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
}

/** An id that does not exist, and the kinds that would have made sense. */
export interface MissingId {
  readonly id: string;
  readonly kinds: readonly ConceptKind[];
}

/**
 * The concepts with these ids, in their order, in one store call.
 *
 * Throws NotFound that names all unknown ids at once, with near names for the first ten in `details.suggestions`;
 * InvalidInput when one is of none of the `kinds` (any kind when left out). Where both are the case, NotFound tells
 * of both.
 */
export async function getConcepts(
  store: GraphStore,
  ids: readonly string[],
  options: ReadOptions = {},
  kinds: readonly ConceptKind[] = CONCEPT_KINDS,
): Promise<Concept[]> {
  const found = await findConcepts(store, ids, options);
  const concepts = found.filter((concept) => concept !== null);
  const wrong = [...new Set(concepts.filter(({ kind }) => !kinds.includes(kind)))];
  const problems = wrong.map(({ id, kind }) => `"${id}" is a ${kind}: expected ${kinds.join(' or ')}.`);
  const missing = [...new Set(ids.filter((_, position) => found[position] === null))].map((id) => ({ id, kinds }));
  if (missing.length > 0) throw await notFound(store, missing, problems, options);
  if (problems.length > 0) throw new InvalidInput(problems.join(' '), { problems });
  return concepts;
}

/** A NotFound for these ids that suggests what may have been meant, and tells what else is wrong. */
export async function notFound(
  store: GraphStore,
  missing: readonly MissingId[],
  problems: readonly string[] = [],
  options: ReadOptions = {},
): Promise<NotFound> {
  const suggestions: Record<string, Suggestion[]> = {};
  for (const one of missing.slice(0, IDS_WITH_SUGGESTIONS)) suggestions[one.id] = await near(store, one, options);
  const ids = missing.map(({ id }) => id);
  const shown = ids.map((id) => {
    const names = suggestions[id]?.map((near) => near.id).join(', ');
    return names ? `"${id}" (did you mean ${names}?)` : `"${id}"`;
  });
  const what = ids.length === 1 ? 'There is no concept' : 'There are no concepts';
  const message = [`${what} ${shown.join(', ')}. Find ids with search(text:).`, ...problems].join(' ');
  return new NotFound(message, { missing: ids, suggestions, ...(problems.length > 0 && { problems }) });
}

/**
 * Concepts of an allowed kind whose name is near the id's slug, best first, those of the kind that the prefix names
 * before others as good: `skill/kubernets` may well mean `tool/kubernetes`.
 */
async function near(store: GraphStore, { id, kinds }: MissingId, options: ReadOptions): Promise<Suggestion[]> {
  const [prefix, slug] = id.includes('/') ? [id.slice(0, id.indexOf('/')), id.slice(id.indexOf('/') + 1)] : ['', id];
  const text = slug.replaceAll(/[-_.]+/g, ' ').slice(0, 100);
  const minScore = text.length < LETTERS_OF_A_GUESS ? 1 : null;
  const named = kinds.filter((kind) => kindPrefix(kind) === prefix);
  const others = kinds.filter((kind) => !named.includes(kind));
  const groups = [named, others].filter((group) => group.length > 0);
  const pages = await Promise.all(
    groups.map((group) => store.search({ text, kinds: group, minScore }, { first: SUGGESTIONS_PER_ID }, options)),
  );
  const hits = pages.flatMap(({ items }) => items).sort((a, b) => b.score - a.score);
  const ids = hits.slice(0, SUGGESTIONS_PER_ID).map((hit) => hit.id);
  const concepts = ids.length === 0 ? [] : await findConcepts(store, ids, options);
  return concepts.filter((concept) => concept !== null).map((concept) => ({ id: concept.id, name: concept.name }));
}
