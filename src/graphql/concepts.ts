import { InvalidInput, NotFound } from '../domain/errors.ts';
import type { Concept } from '../domain/concept.ts';
import type { ConceptKind } from '../domain/ontology.ts';
import type { GraphContext, MaybePromise } from './context.ts';

/** The concept behind an id that an answer gave. */
export function getConcept({ findConcept }: GraphContext, id: string): MaybePromise<Concept> {
  const found = findConcept(id);
  return found instanceof Promise ? found.then((concept) => present(id, concept)) : present(id, found);
}

/** The concepts behind ids that an answer gave, in their order. */
export function getConcepts(context: GraphContext, ids: readonly string[]): MaybePromise<Concept[]> {
  const concepts = ids.map((id) => getConcept(context, id));
  const isAtHand = !concepts.some((concept) => concept instanceof Promise);
  return isAtHand ? (concepts as Concept[]) : Promise.all(concepts.map((concept) => Promise.resolve(concept)));
}

function present(id: string, concept: Concept | null): Concept {
  if (concept === null) throw new NotFound(`"${id}" went away while the answer was put together: ask again.`);
  return concept;
}

/** The concept with that id, or null. Throws InvalidInput when it is of another kind, since the question was not meant. */
export function findOfKind({ findConcept }: GraphContext, kind: ConceptKind, id: string): MaybePromise<Concept | null> {
  const found = findConcept(id);
  return found instanceof Promise ? found.then((concept) => ofKind(kind, concept)) : ofKind(kind, found);
}

function ofKind(kind: ConceptKind, concept: Concept | null): Concept | null {
  if (concept === null || concept.kind === kind) return concept;
  const { id } = concept;
  throw new InvalidInput(`"${id}" is a ${concept.kind}, not a ${kind}: ask concept(id: "${id}") for any kind.`, {
    problems: [`"${id}" is a ${concept.kind}`],
  });
}
