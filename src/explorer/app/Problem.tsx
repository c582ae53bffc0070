import { Button } from 'react-aria-components';
import type { CombinedError } from 'urql';
import { missingIds } from './missing-ids.ts';
import { Notice } from './Notice.tsx';

interface Props {
  readonly error: CombinedError;
  readonly onRetry: () => void;
}

/** What went wrong with a question to the service, in the service's own words, and what to do about it. */
export function Problem({ error, onRetry }: Props) {
  const missing = missingIds(error);
  if (missing.length > 0) {
    return (
      <Notice tone="warning" title="Not in this graph">
        <p>{missing.join(', ')}: the address may be old, or from another graph. Take out what is not known.</p>
      </Notice>
    );
  }
  const offline = error.networkError !== undefined && error.graphQLErrors.length === 0;
  return (
    <Notice tone="error" title={offline ? 'The service cannot be reached' : 'The service could not answer this'}>
      {offline ? (
        <p>Check that it is running and that you are connected, then try again.</p>
      ) : (
        error.graphQLErrors.map(({ message }) => <p key={message}>{message}</p>)
      )}
      <Button className="button" onPress={onRetry}>
        Try again
      </Button>
    </Notice>
  );
}
