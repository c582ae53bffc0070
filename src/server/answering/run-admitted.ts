import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Admission } from '../../graphql/admission.ts';
import type { Execute } from '../../graphql/compiled-executor.ts';
import type { GraphContext } from '../../graphql/context.ts';
import { createExtensions } from '../../graphql/extensions.ts';
import type { Limits } from '../../graphql/limits.ts';
import { whenReady, type MaybePromise } from '../../graphql/maybe-promise.ts';
import type { AdmittedOperation } from './admitted-operations.ts';

export interface RunOptions {
  readonly execute: Execute;
  readonly admit: Admission;
  readonly limits: Limits;
  readonly formatError: (formatted: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError;
}

/** A finished answer, serialised. */
export interface RunAnswer {
  readonly text: string;
  readonly hasErrors: boolean;
  /** 200, or 400 when the request was refused before it was run. */
  readonly status: number;
}

/**
 * Runs an operation that was admitted before: the same checks of variables and price, the same execution, errors and
 * extensions as through Apollo Server, without its pipeline.
 */
export function runAdmitted(
  operation: AdmittedOperation,
  variables: Readonly<Record<string, unknown>>,
  createContext: () => GraphContext,
  options: RunOptions,
): MaybePromise<RunAnswer> {
  const { document, operationName } = operation;
  const { execute, admit, limits, formatError } = options;
  let price: number;
  try {
    price = admit(document, operationName, variables);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { text: JSON.stringify({ errors: [formatError(toFormatted(error), error)] }), hasErrors: true, status: 400 };
  }
  const context = createContext();
  return whenReady(execute(document, operationName, variables, context), (result) => {
    const extensions = createExtensions(price, limits);
    if ('json' in result) {
      const text = `{"data":${result.json},"extensions":${JSON.stringify(extensions)}}`;
      return { text, hasErrors: false, status: 200 };
    }
    const { data, errors } = result;
    const formatted = errors?.map((error) => formatError(toFormatted(error), error));
    const text = JSON.stringify({ ...(formatted && { errors: formatted }), data, extensions });
    return { text, hasErrors: formatted !== undefined, status: 200 };
  });
}

/** `http` tells a server the status and is not for the client. */
function toFormatted({ message, locations, path, extensions }: GraphQLError): GraphQLFormattedError {
  return { message, locations, path, extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions, http: undefined } };
}
