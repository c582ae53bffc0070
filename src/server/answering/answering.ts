import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { InvalidInput } from '../../domain/errors.ts';
import type { GraphContext } from '../../graphql/context.ts';
import { refuseLongDocument } from '../../graphql/limit-rules.ts';
import { whenReady, type MaybePromise } from '../../graphql/maybe-promise.ts';
import type { Freshness } from '../../store/graph-store.ts';
import { assertScope, type Principal } from '../access/principal.ts';
import type { Metrics } from '../observe/metrics.ts';
import { belowCaller } from '../observe/tracing.ts';
import type { AdmittedOperation, AdmittedOperations } from './admitted-operations.ts';
import type { AnswerCache, CachedAnswer } from './answer-cache.ts';
import { LARGE, readOperationRequest, type DocumentPolicy, type OperationRequest } from './operation-request.ts';
import { runAdmitted, type RunOptions } from './run-admitted.ts';
import type { VersionClock } from './version-clock.ts';

export interface AnsweringOptions extends RunOptions {
  readonly cache: AnswerCache | null;
  readonly clock: VersionClock;
  readonly admitted: AdmittedOperations;
  readonly policy: DocumentPolicy;
  readonly metrics: Metrics;
  readonly traced: boolean;
  /** How far the copy has come that is read from; null where reads go to the store itself. */
  readonly freshness: (() => Freshness) | null;
  readonly createContext: (response: ServerResponse) => GraphContext;
}

/** A GraphQL request, however it arrived. */
export interface Question {
  readonly method: string;
  /** What tells it from others: the body of a POST, or the digest of a large one; the URL of a GET. */
  readonly text: string;
  /** What it asks, as it came. Throws InvalidInput when that is not JSON. */
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
 * pipeline of Apollo Server has to see the request, whose document may then be run. Throws DomainErrors for what is
 * refused.
 */
export type FindAnswer = (question: Question) => MaybePromise<Answer | null>;

/** The body of a POST arrives as text, so that a cached answer costs no parsing; one of a known version comes at once. */
export function createAnswering(options: AnsweringOptions): FindAnswer {
  const { cache, clock } = options;
  return (question) => {
    assertScope(question.principal, 'read');
    const start = performance.now();
    if (cache === null) return workOut(question, null, start, options);
    const answer = (version: number): MaybePromise<Answer | null> => {
      const key = `${version} ${question.method} ${question.principal?.scope ?? ''} ${shortened(question.text)}`;
      const cached = cache.get(key);
      if (!cached) return workOut(question, { cache, key }, start, options);
      options.metrics.cacheAsked('hit');
      options.metrics.operationDone(cached.operation, performance.now() - start, 'cached');
      return keepable(cached, options);
    };
    return whenReady(clock(), answer);
  };
}

/** Long texts stand in keys by their digest: the text itself would be kept as long as the answer. */
function shortened(text: string): string {
  return text.length < LARGE ? text : createHash('sha256').update(text).digest('base64');
}

/** Where an answer is to be kept. */
interface Place {
  readonly cache: AnswerCache;
  readonly key: string;
}

function workOut(
  question: Question,
  place: Place | null,
  start: number,
  options: AnsweringOptions,
): MaybePromise<Answer | null> {
  const { method } = question;
  const { metrics } = options;
  const asked = readOperationRequest(question.parameters(), options.policy);
  if (asked === null) return null;
  const known = options.admitted.find(asked.query, asked.operationName);
  if (known === undefined) {
    if (asked.isPersisted) throw noSuchOperation(asked);
    refuseLongDocument(asked.query, options.limits);
  }
  if (known === undefined || (method === 'GET' && !asked.isPersisted)) return null;
  if (place) metrics.cacheAsked('miss');
  return whenReady(run(known, asked, question, options), ({ status, hasErrors, text: body }) => {
    metrics.operationDone(known.operationName, performance.now() - start, hasErrors ? 'error' : 'ok');
    if (status !== 200) return { status, body, etag: null };
    if (hasErrors || place === null) return { status, body: withFreshness(body, options.freshness), etag: null };
    return keepable(place.cache.set(place.key, body, known.operationName), options);
  });
}

/** All operations of a registered document are known, by their names, and one that is alone without a name. */
function noSuchOperation({ operationName }: OperationRequest): InvalidInput {
  const problem =
    operationName === null
      ? 'The registered document has several operations'
      : `The registered document has no query "${operationName}"`;
  return new InvalidInput(`${problem}: send the name of one as operationName.`, { problems: [problem] });
}

function keepable({ body, etag }: CachedAnswer, { freshness }: AnsweringOptions): Answer {
  if (freshness === null) return { status: 200, body, etag };
  return { status: 200, body: withFreshness(body.toString(), freshness), etag: `W/${etag}` };
}

/** `extensions` come last in an answer: what is of this moment is put behind what is of the answer. */
function withFreshness(body: string, freshness: AnsweringOptions['freshness']): string {
  if (freshness === null) return body;
  return `${body.slice(0, -2)},"readModel":${JSON.stringify(freshness())}}}`;
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
