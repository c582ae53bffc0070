import { InvalidInput } from '../domain/errors.ts';
import type { PageRequest } from '../store/graph-store.ts';
import type { GraphContext } from './context.ts';
import { LIMIT_SETTINGS } from './limits.ts';

const DEFAULT_PAGE_SIZE = 20;

interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The page that the arguments ask for. Throws InvalidInput on a size below 0 or above the limit. */
export function toPage({ first, after }: PageArguments, context: GraphContext): PageRequest {
  return {
    first: toCount('first', first ?? DEFAULT_PAGE_SIZE, context.limits.pageSize, 'pageSize'),
    after: after ?? null,
  };
}

/** A count argument within its limit. Throws InvalidInput that names argument, limit and setting. */
export function toCount(argument: string, value: number, limit: number, setting: keyof GraphContext['limits']): number {
  if (value >= 0 && value <= limit) return value;
  const problem =
    value < 0 ? `${argument}: ${value} is below 0.` : `${argument}: ${value} is above the limit of ${limit}.`;
  throw new InvalidInput(
    `${problem} Ask for a page and go on with its endCursor, or raise ${LIMIT_SETTINGS[setting]}.`,
    {
      argument,
      value,
      limit,
      setting: LIMIT_SETTINGS[setting],
    },
  );
}
