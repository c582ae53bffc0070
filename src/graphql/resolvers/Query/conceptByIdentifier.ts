import type { QueryResolvers } from '../../types.generated.ts';

export const conceptByIdentifier: NonNullable<QueryResolvers['conceptByIdentifier']> = async (
  _,
  identifier,
  { store, findConcept, options },
) => {
  const [id] = await store.findByIdentifiers([identifier], options);
  return id ? findConcept(id) : null;
};
