import type { GraphQLFormattedError } from 'graphql';
import type { Metrics } from './metrics.ts';

type FormatError = (formatted: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError;

/** Counts the refusals by limit that pass through the translator of errors. */
export function watchRefusals(formatError: FormatError, metrics: Metrics): FormatError {
  return (formatted, thrown) => {
    const error = formatError(formatted, thrown);
    const { code, details } = (error.extensions ?? {}) as { code?: unknown; details?: { limit?: string } };
    if (code === 'LIMIT_EXCEEDED' || code === 'TIMED_OUT') metrics.limitRefused(details?.limit ?? code);
    return error;
  };
}
