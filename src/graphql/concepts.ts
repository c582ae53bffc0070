import { InvalidInput, NotFound } from '../domain/errors.ts';
import type { Concept } from '../domain/concept.ts';
import type { Neighbour } from '../store/graph-store.ts';
import type { ConceptKind } from '../domain/ontology.ts';
import type { GraphContext } from './context.ts';
import type { MaybePromise } from './maybe-promise.ts';

/** The concept behind an id that an answer gave. */
export function getConcept(context: GraphContext, id: string): MaybePromise<Concept> {
  const found = context.findConcept(id);
  return found instanceof Promise ? presentLater(id, found) : present(id, found);
}

/** The concepts behind ids that an answer gave, in their order. */
export function getConcepts(context: GraphContext, ids: readonly string[]): MaybePromise<Concept[]> {
  return together(ids.map((id) => getConcept(context, id)));
}

/** The other end of a relation. */
export function getOther(context: GraphContext, { id, concept }: Neighbour): MaybePromise<Concept> {
  return concept ?? getConcept(context, id);
}

/** The other ends of relations, in their order. */
export function getOthers(context: GraphContext, neighbours: readonly Neighbour[]): MaybePromise<Concept[]> {
  return together(neighbours.map((neighbour) => getOther(context, neighbour)));
}

function together(concepts: readonly MaybePromise<Concept>[]): MaybePromise<Concept[]> {
  const isAtHand = concepts.every((concept) => !(concept instanceof Promise));
  return isAtHand ? (concepts as Concept[]) : Promise.all(concepts.map((concept) => Promise.resolve(concept)));
}

/** Apart from the rest, since a function that is made costs even where it is not called. */
async function presentLater(id: string, found: Promise<Concept | null>): Promise<Concept> {
  return present(id, await found);
}

function present(id: string, concept: Concept | null): Concept {
  if (concept === null) throw new NotFound(`"${id}" went away while the answer was put together: ask again.`);
  return concept;
}

/** The concept with that id, or null. Throws InvalidInput when it is of another kind, since the question was not meant. */
export function findOfKind(context: GraphContext, kind: ConceptKind, id: string): MaybePromise<Concept | null> {
  const found = context.findConcept(id);
  return found instanceof Promise ? found.then((concept) => ofKind(kind, concept)) : ofKind(kind, found);
}

function ofKind(kind: ConceptKind, concept: Concept | null): Concept | null {
  if (concept === null || concept.kind === kind) return concept;
  const { id } = concept;
  throw new InvalidInput(`"${id}" is a ${concept.kind}, not a ${kind}: ask concept(id: "${id}") for any kind.`, {
    problems: [`"${id}" is a ${concept.kind}`],
  });
}
