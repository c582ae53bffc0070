import { InvalidInput } from '../domain/errors.ts';
import type { PageRequest } from '../store/graph-store.ts';
import type { GraphContext } from './context.ts';
import { limitExceeded } from './limit-exceeded.ts';
import type { Limits } from './limits.ts';

const DEFAULT_PAGE_SIZE = 20;

interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The page that the arguments ask for. Throws InvalidInput on a size below 0, LimitExceeded above the limit. */
export function toPage({ first, after }: PageArguments, { limits }: GraphContext): PageRequest {
  return { first: toCount('first', first, 'pageSize', limits, DEFAULT_PAGE_SIZE), after: after ?? null };
}

/** A number from 0 to 1; null when it is left out. Throws InvalidInput outside of that. */
export function toShare(argument: string, share: number | null | undefined): number | null {
  if (share === null || share === undefined) return null;
  if (share >= 0 && share <= 1) return share;
  const problem = `${argument}: ${share} is not between 0 and 1`;
  throw new InvalidInput(`${problem}: scores are shares of 1.`, { problems: [problem] });
}

/**
 * A count within its limit; `otherwise` when it is left out or null. Throws InvalidInput below 0, LimitExceeded above
 * the limit.
 */
export function toCount(
  argument: string,
  count: number | null | undefined,
  limit: keyof Limits,
  limits: Limits,
  otherwise = 0,
): number {
  const value = count ?? otherwise;
  if (value < 0) throw new InvalidInput(`${argument}: ${value} is below 0.`, { problems: [`${argument} is below 0`] });
  if (value <= limits[limit]) return value;
  throw limitExceeded(limit, limits[limit], value, `Lower \`${argument}\` and ask again for the rest.`);
}
