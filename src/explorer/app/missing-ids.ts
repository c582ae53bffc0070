import { CombinedError } from 'urql';

/** The ids that a NOT_FOUND of the service names; none for any other error. */
export function missingIds(error: unknown): string[] {
  if (!(error instanceof CombinedError)) return [];
  return error.graphQLErrors.flatMap(({ extensions: { code, details } }) =>
    code === 'NOT_FOUND' ? ((details as { missing?: string[] } | undefined)?.missing ?? []) : [],
  );
}
