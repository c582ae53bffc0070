import { toLanguage } from '../../language.ts';
import { toPage } from '../../page.ts';
import { toSearchText } from '../../search-text.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const suggest: NonNullable<QueryResolvers['suggest']> = (_, { prefix, kinds, language, first }, context) => {
  const text = toSearchText(prefix, context.limits);
  const query = { text, kinds, language: toLanguage(language) };
  return context.store.suggest(query, toPage({ first }, context).first, context.options);
};
