import type { ReactNode } from 'react';
import { Loading } from './Loading.tsx';
import { Problem } from './Problem.tsx';
import type { Answer } from './use-answer.ts';

interface Props<Data> {
  readonly answer: Answer<Data>;
  /** Completes "Loading ...". */
  readonly what: string;
  readonly children: (data: Data) => ReactNode;
}

/** The states of a question in one place: waiting, failed, answered. */
export function Answered<Data>({ answer, what, children }: Props<Data>) {
  if (answer.data) return <div aria-busy={answer.loading}>{children(answer.data)}</div>;
  if (answer.error) return <Problem error={answer.error} onRetry={answer.retry} />;
  return answer.loading ? <Loading what={what} /> : null;
}
