import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError } from '../domain/errors.ts';

/** Where the unexpected is written down for the operator. */
export interface ErrorLog {
  error(detail: object, message: string): void;
  warn(detail: object, message: string): void;
}

/**
 * The one translator of errors into the API: expected ones with their code and details, refusals by GraphQL itself as
 * they are, everything else as INTERNAL_SERVER_ERROR without detail and with its cause in the log.
 */
export function createFormatError(log: ErrorLog) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const error = domainErrorBehind(thrown) ?? unwrapResolverError(thrown);
    if (error instanceof DomainError) {
      if (error.code === 'STORE_UNAVAILABLE') log.warn({ err: error, path }, 'the store could not answer');
      const { message, code, details } = error;
      return { message, locations, path, extensions: { code, details } };
    }
    if (error instanceof GraphQLError) {
      const message = inFull[formatted.message] ?? formatted.message;
      return { ...formatted, message, extensions: withoutStack(formatted.extensions) };
    }
    log.error({ err: error, path }, 'an unexpected error');
    const message = 'Something went wrong on our side; the log of the service says what.';
    return { message, locations, path, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}

/** What graphql-js says when it stops comparing fields that are selected again and again, and what to do about it. */
const inFull: Readonly<Record<string, string>> = {
  'Validation aborted.':
    'The document selects fields so often that they cannot be compared: select each field once, or in several requests.',
};

/** A refusal made while validating arrives wrapped twice. */
function domainErrorBehind(thrown: unknown): DomainError | null {
  for (let error = thrown; error instanceof Error; error = (error as { originalError?: unknown }).originalError) {
    if (error instanceof DomainError) return error;
  }
  return null;
}

function withoutStack(extensions: GraphQLFormattedError['extensions']): GraphQLFormattedError['extensions'] {
  return { ...extensions, stacktrace: undefined };
}
