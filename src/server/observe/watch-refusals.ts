import type { GraphQLFormattedError } from 'graphql';
import type { Metrics } from './metrics.ts';

type FormatError = (formatted: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError;

/** Counts the refusals by limit that pass through the translator of errors. */
export function watchRefusals(formatError: FormatError, metrics: Metrics): FormatError {
  return (formatted, thrown) => {
    const error = formatError(formatted, thrown);
    const { code, details } = (error.extensions ?? {}) as { code?: unknown; details?: { limit?: string } };
    // A client that went away is given up as well, and has met no limit.
    const isRefused = code === 'LIMIT_EXCEEDED' || code === 'TIMED_OUT';
    if (isRefused && details?.limit !== undefined) metrics.limitRefused(details.limit);
    return error;
  };
}
