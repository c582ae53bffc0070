import { getConcepts } from '../../../answers/get-concepts.ts';
import type { SimilarConcept } from '../../../domain/similar-concept.ts';
import type { GraphContext } from '../../context.ts';
import { similarField } from '../../similar-field.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const similar: NonNullable<QueryResolvers['similar']> = (_, { id, first }, context) => {
  const concept = context.store.findConceptNow?.(id, context.options);
  return concept ? similarField(concept, { first }, context) : findLater(id, { first }, context);
};

async function findLater(
  id: string,
  args: { readonly first?: number | null },
  context: GraphContext,
): Promise<SimilarConcept[]> {
  const [concept] = await getConcepts(context.store, [id], context.options);
  return concept ? similarField(concept, args, context) : [];
}
