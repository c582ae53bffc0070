import { useQuery, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';

export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  readonly loading: boolean;
  /** Asks again, past the cache: for the button of an error message. */
  readonly retry: () => void;
}

/** One query of the public API; `pause` waits while the question is not complete. */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): Answer<Data> {
  const [{ data, error, fetching, stale }, ask] = useQuery<Data, Variables>({ query, variables, pause });
  return {
    data: pause ? undefined : data,
    error: pause ? undefined : error,
    loading: !pause && (fetching || stale),
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}
