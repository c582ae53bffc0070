import { getConcepts } from '../../../answers/get-concepts.ts';
import { findSimilarNow } from '../../../answers/similar.ts';
import type { SimilarConcept } from '../../../domain/similar-concept.ts';
import type { GraphContext } from '../../context.ts';
import { similarField, toSimilarCount } from '../../similar-field.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const similar: NonNullable<QueryResolvers['similar']> = (_, { id, first }, context) => {
  const { store, limits, options } = context;
  const count = toSimilarCount({ first }, limits);
  const concept = store.findConceptNow?.(id, options);
  const found = concept && context.findNow(() => findSimilarNow(store, concept, count, options));
  return found ?? findLater(id, count, context);
};

async function findLater(id: string, first: number, context: GraphContext): Promise<SimilarConcept[]> {
  const [concept] = await getConcepts(context.store, [id], context.options);
  return concept ? similarField(concept, { first }, context) : [];
}
