import { getConcepts } from '../../../answers/get-concepts.ts';
import { similarField } from '../../similar-field.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const similar: NonNullable<QueryResolvers['similar']> = async (_, { id, first }, context) => {
  const concepts = await getConcepts(context.store, [id], context.options);
  return (await Promise.all(concepts.map((concept) => similarField(concept, { first }, context)))).flat();
};
