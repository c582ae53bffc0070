import { search as findBest, searchNow } from '../../../answers/search.ts';
import type { Page, SearchHit } from '../../../store/graph-store.ts';
import { toConnection, type SearchPage } from '../../connections.ts';
import { toLanguage } from '../../language.ts';
import { toPage, toShare } from '../../page.ts';
import { toSearchText } from '../../search-text.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const search: NonNullable<QueryResolvers['search']> = (_, { first, after, ...asked }, context) => {
  const query = {
    ...asked,
    text: toSearchText(asked.text, context.limits),
    language: toLanguage(asked.language),
    minScore: toShare('minScore', asked.minScore),
  };
  const page = toPage({ first, after }, context);
  const found = context.findNow(() => searchNow(context.store, query, page));
  return found
    ? toConnection(found, after)
    : toConnectionLater(findBest(context.store, query, page, context.options), after);
};

async function toConnectionLater(
  found: Promise<Page<SearchHit>>,
  after: string | null | undefined,
): Promise<SearchPage> {
  return toConnection(await found, after);
}
