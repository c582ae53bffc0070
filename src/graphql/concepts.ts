import { InvalidInput, NotFound } from '../domain/errors.ts';
import type { Concept } from '../domain/concept.ts';
import type { ConceptKind } from '../domain/ontology.ts';
import type { GraphContext } from './context.ts';

/** The concept behind an id that an answer gave. */
export async function getConcept(context: GraphContext, id: string): Promise<Concept> {
  const concept = await context.loaders.concept.load(id);
  if (concept === null) throw new NotFound(`"${id}" went away while the answer was put together: ask again.`);
  return concept;
}

/** The concepts behind ids that an answer gave, in their order. */
export function getConcepts(context: GraphContext, ids: readonly string[]): Promise<Concept[]> {
  return Promise.all(ids.map((id) => getConcept(context, id)));
}

/** The concept with that id, or null. Throws InvalidInput when it is of another kind, since the question was not meant. */
export async function findOfKind(context: GraphContext, kind: ConceptKind, id: string): Promise<Concept | null> {
  const concept = await context.loaders.concept.load(id);
  if (concept === null || concept.kind === kind) return concept;
  throw new InvalidInput(`"${id}" is a ${concept.kind}, not a ${kind}: ask concept(id: "${id}") for any kind.`, {
    problems: [`"${id}" is a ${concept.kind}`],
  });
}
