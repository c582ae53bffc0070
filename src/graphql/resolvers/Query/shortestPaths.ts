import { getConcepts } from '../../../answers/get-concepts.ts';
import type { GraphPath, ShortestPathsRequest } from '../../../store/graph-store.ts';
import type { GraphContext } from '../../context.ts';
import { toCount } from '../../page.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const shortestPaths: NonNullable<QueryResolvers['shortestPaths']> = (
  _,
  { from, to, types, ...caps },
  context,
) => {
  const maxLength = toCount('maxLength', caps.maxLength, 'steps', context.limits, 6);
  const first = toCount('first', caps.first, 'pageSize', context.limits, 3);
  const request = { from, to, types, maxLength, first };
  return context.findNow(() => findNow(context, request)) ?? find(context, request);
};

function findNow({ store, options }: GraphContext, request: ShortestPathsRequest): GraphPath[] | undefined {
  const isThere = (id: string): boolean => Boolean(store.findConceptNow?.(id, options));
  if (store.shortestPathsNow === undefined || !isThere(request.from) || !isThere(request.to)) return undefined;
  return store.shortestPathsNow(request);
}

async function find({ store, options }: GraphContext, request: ShortestPathsRequest): Promise<GraphPath[]> {
  await getConcepts(store, [request.from, request.to], options);
  return store.shortestPaths(request, options);
}
