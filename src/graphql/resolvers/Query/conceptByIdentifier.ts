import type { QueryResolvers } from '../../types.generated.ts';

export const conceptByIdentifier: NonNullable<QueryResolvers['conceptByIdentifier']> = async (
  _,
  identifier,
  context,
) => {
  const [id] = await context.store.findByIdentifiers([identifier], context.options);
  return id ? context.findConcept(id) : null;
};
