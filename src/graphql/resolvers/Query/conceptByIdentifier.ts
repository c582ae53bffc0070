import type { QueryResolvers } from '../../types.generated.ts';

export const conceptByIdentifier: NonNullable<QueryResolvers['conceptByIdentifier']> = async (
  _,
  identifier,
  { store, loaders, options },
) => {
  const [id] = await store.findByIdentifiers([identifier], options);
  return id ? loaders.concept.load(id) : null;
};
