import { toLanguage } from '../../language.ts';
import { toPage } from '../../page.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const suggest: NonNullable<QueryResolvers['suggest']> = (_, { prefix, kinds, language, first }, context) => {
  const query = { text: prefix, kinds, language: toLanguage(language) };
  return context.store.suggest(query, toPage({ first }, context).first, context.options);
};
