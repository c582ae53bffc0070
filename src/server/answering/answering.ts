import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { GraphContext } from '../../graphql/context.ts';
import { refuseTooManyTokens } from '../../graphql/limit-rules.ts';
import { assertScope, type Principal } from '../access/principal.ts';
import type { Metrics } from '../observe/metrics.ts';
import { belowCaller } from '../observe/tracing.ts';
import type { AdmittedOperation, AdmittedOperations } from './admitted-operations.ts';
import type { AnswerCache, CachedAnswer } from './answer-cache.ts';
import { readOperationRequest, type DocumentPolicy, type OperationRequest } from './operation-request.ts';
import { runAdmitted, type RunOptions } from './run-admitted.ts';
import type { VersionClock } from './version-clock.ts';

export interface AnsweringOptions extends RunOptions {
  readonly cache: AnswerCache | null;
  readonly clock: VersionClock;
  readonly admitted: AdmittedOperations;
  readonly policy: DocumentPolicy;
  readonly metrics: Metrics;
  readonly traced: boolean;
  readonly createContext: (response: ServerResponse) => GraphContext;
}

/** A GraphQL request, however it arrived. */
export interface Question {
  readonly method: string;
  /** What tells it from others: the body of a POST, the URL of a GET. */
  readonly text: string;
  /** What it asks, as it came. Throws a 400 when that is not JSON. */
  readonly parameters: () => unknown;
  readonly principal: Principal | null;
  readonly headers: IncomingHttpHeaders;
  readonly response: ServerResponse;
}

/** A finished answer. */
export interface Answer {
  readonly status: number;
  readonly body: string | Buffer;
  /** Null for what must not be kept. */
  readonly etag: string | null;
}

/**
 * The short way to an answer: one that is cached, or an operation that was admitted before. Null where the whole
 * pipeline of Apollo Server has to see the request. Throws DomainErrors for what is refused.
 */
export type FindAnswer = (question: Question) => Promise<Answer | null>;

/** The body of a POST arrives as text, so that a cached answer costs no parsing. */
export function createAnswering(options: AnsweringOptions): FindAnswer {
  const { cache, clock, metrics } = options;
  return async (question) => {
    const { method, principal, text } = question;
    assertScope(principal, 'read');
    const start = performance.now();
    const key = cache && `${await clock()} ${method} ${principal?.scope ?? ''} ${text}`;
    const cached = key === null ? undefined : cache?.get(key);
    if (cached) {
      metrics.cacheAsked('hit');
      metrics.operationDone(cached.operation, performance.now() - start, 'cached');
      return keepable(cached);
    }
    const asked = readOperationRequest(question.parameters(), options.policy);
    if (asked === null) return null;
    const known = options.admitted.find(asked.query, asked.operationName);
    if (known === undefined) refuseTooManyTokens(asked.query, options.limits.tokens);
    if (known === undefined || (method === 'GET' && !asked.isPersisted)) return null;
    if (cache) metrics.cacheAsked('miss');
    const { status, hasErrors, text: body } = await run(known, asked, question, options);
    metrics.operationDone(known.operationName, performance.now() - start, hasErrors ? 'error' : 'ok');
    if (hasErrors || key === null || !cache) return { status, body, etag: null };
    return keepable(cache.set(key, body, known.operationName));
  };
}

function keepable({ body, etag }: CachedAnswer): Answer {
  return { status: 200, body, etag };
}

function run(
  operation: AdmittedOperation,
  { variables }: OperationRequest,
  { headers, response }: Question,
  options: AnsweringOptions,
): ReturnType<typeof runAdmitted> {
  const answer = (): ReturnType<typeof runAdmitted> =>
    runAdmitted(operation, variables, () => options.createContext(response), options);
  if (!options.traced) return answer();
  return belowCaller(headers, answer);
}
