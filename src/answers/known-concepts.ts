import type { Concept } from '../domain/concept.ts';
import { InvalidInput } from '../domain/errors.ts';
import type { ConceptKind } from '../domain/ontology.ts';
import type { GraphStore, ReadOptions } from '../store/graph-store.ts';
import { findConcepts } from './find-concepts.ts';
import { notFound } from './get-concepts.ts';

/** Ids that an input names: what the input is called in messages, and the kinds that make sense in it. */
export interface Named {
  readonly input: string;
  readonly ids: readonly string[];
  readonly kinds: readonly ConceptKind[];
}

/**
 * All the concepts that a question names in its several inputs, by id, in one store call.
 *
 * Throws NotFound that names every unknown id of all inputs at once, with near names (see `notFound`), and
 * InvalidInput that names every id of a kind that does not fit its input, and what it is instead; where both are the
 * case, NotFound tells of both.
 */
export async function getKnownConcepts(
  store: GraphStore,
  inputs: readonly Named[],
  options: ReadOptions = {},
): Promise<Map<string, Concept>> {
  const ids = [...new Set(inputs.flatMap((input) => input.ids))];
  const found = ids.length > 0 ? await findConcepts(store, ids, options) : [];
  const concepts = new Map<string, Concept>();
  for (const concept of found) if (concept !== null) concepts.set(concept.id, concept);
  const problems = inputs.flatMap((input) => kindProblems(input, concepts));
  if (concepts.size < ids.length) {
    const unknown = ids.filter((id) => !concepts.has(id));
    const missing = unknown.map((id) => ({ id, kinds: kindsThatFit(id, inputs) }));
    throw await notFound(store, missing, problems, options);
  }
  if (problems.length > 0) throw new InvalidInput(problems.join(' '), { problems });
  return concepts;
}

/** The concept of one of the ids that were asked for. */
export function knownConcept(concepts: ReadonlyMap<string, Concept>, id: string): Concept {
  const concept = concepts.get(id);
  if (!concept) throw new Error(`${id} is not among the concepts that were asked for.`);
  return concept;
}

/** The kinds that make sense wherever the id was named. */
function kindsThatFit(id: string, inputs: readonly Named[]): ConceptKind[] {
  const named = inputs.filter(({ ids }) => ids.includes(id));
  return [...new Set(named.flatMap(({ kinds }) => kinds))];
}

function kindProblems({ input, ids, kinds }: Named, concepts: ReadonlyMap<string, Concept>): string[] {
  const problems = new Set<string>();
  for (const id of ids) {
    const kind = concepts.get(id)?.kind;
    if (kind === undefined || kinds.includes(kind)) continue;
    problems.add(`"${id}" in "${input}" is a ${kind}: expected ${kinds.join(' or ')}.`);
  }
  return [...problems];
}
