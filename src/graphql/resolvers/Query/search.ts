import { search as findBest } from '../../../answers/search.ts';
import { toConnection } from '../../connections.ts';
import { toLanguage } from '../../language.ts';
import { toPage, toShare } from '../../page.ts';
import { toSearchText } from '../../search-text.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const search: NonNullable<QueryResolvers['search']> = async (_, { first, after, ...asked }, context) => {
  const query = {
    ...asked,
    text: toSearchText(asked.text, context.limits),
    language: toLanguage(asked.language),
    minScore: toShare('minScore', asked.minScore),
  };
  return toConnection(await findBest(context.store, query, toPage({ first, after }, context), context.options), after);
};
