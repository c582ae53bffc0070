import { propagation, context as traceContext } from '@opentelemetry/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphContext } from '../../graphql/context.ts';
import { refuseTooManyTokens } from '../../graphql/limit-rules.ts';
import { assertScope } from '../access/principal.ts';
import type { Metrics } from '../observe/metrics.ts';
import { inRequestSpan } from '../observe/tracing.ts';
import type { AdmittedOperations } from './admitted-operations.ts';
import type { AnswerCache } from './answer-cache.ts';
import { readOperationRequest, type DocumentPolicy, type OperationRequest } from './operation-request.ts';
import { runAdmitted, type RunAnswer, type RunOptions } from './run-admitted.ts';
import { sendAnswer, sendText, takesJson } from './send-answer.ts';
import type { VersionClock } from './version-clock.ts';

export interface AnsweringOptions extends RunOptions {
  readonly cache: AnswerCache | null;
  readonly clock: VersionClock;
  readonly admitted: AdmittedOperations;
  readonly policy: DocumentPolicy;
  readonly metrics: Metrics;
  readonly traced: boolean;
  /** How long others may keep the answer to a GET without asking again, as Cache-Control says it. */
  readonly cacheControl: string;
  readonly createContext: (request: FastifyRequest, reply: FastifyReply) => GraphContext;
  /** The whole pipeline, for what cannot be answered here. */
  readonly askApollo: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
}

/**
 * The request path: a cached answer, an operation that was admitted before, or Apollo Server, whichever comes first.
 * The body of a POST arrives as text, so that a cached answer costs no parsing.
 */
export function createAnswering(options: AnsweringOptions) {
  const { cache, clock, metrics } = options;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    assertScope(request.principal, 'read');
    const start = performance.now();
    const text = request.method === 'GET' ? request.url : (request.body as string | undefined);
    if (typeof text !== 'string' || !takesJson(request)) return askApollo(request, reply, options);
    const key = cache && `${await clock()} ${request.method} ${request.principal?.scope ?? ''} ${text}`;
    const cached = key === null ? undefined : cache?.get(key);
    if (cache) metrics.cacheAsked(cached ? 'hit' : 'miss');
    if (cached) {
      if (request.method === 'GET') void reply.header('cache-control', options.cacheControl);
      metrics.operationDone(cached.operation, performance.now() - start, 'cached');
      return sendAnswer(request, reply, cached);
    }
    const asked = readOperationRequest(parametersOf(request), options.policy);
    if (asked === null) return askApollo(request, reply, options);
    const known = options.admitted.find(asked.query, asked.operationName);
    if (known === undefined) refuseTooManyTokens(asked.query, options.limits.tokens);
    if (request.method === 'GET' && !asked.isPersisted) return askApollo(request, reply, options);
    const name = known?.operationName ?? asked.operationName;
    const run = (): Promise<RunAnswer | null> => tryToRun(asked, request, reply, options);
    const parent = propagation.extract(traceContext.active(), request.headers);
    const answer = options.traced ? await inRequestSpan(name, parent, run) : await run();
    if (answer === null) return askApollo(request, reply, options);
    void reply.code(answer.status);
    metrics.operationDone(name, performance.now() - start, answer.hasErrors ? 'error' : 'ok');
    if (answer.hasErrors || key === null || !cache) return sendText(reply, answer.text);
    if (request.method === 'GET') void reply.header('cache-control', options.cacheControl);
    return sendAnswer(request, reply, cache.set(key, answer.text, name));
  };
}

/** The answer, or null where Apollo Server has to see the request because its document is new. */
async function tryToRun(
  { query, operationName, variables }: OperationRequest,
  request: FastifyRequest,
  reply: FastifyReply,
  options: AnsweringOptions,
): Promise<RunAnswer | null> {
  const operation = options.admitted.find(query, operationName);
  if (operation === undefined) return null;
  return runAdmitted(operation, variables, () => options.createContext(request, reply), options);
}

function askApollo(request: FastifyRequest, reply: FastifyReply, options: AnsweringOptions): Promise<unknown> {
  if (typeof request.body === 'string') request.body = parametersOf(request);
  return options.askApollo(request, reply);
}

/** What a request asks, wherever it says so. Throws a 400 when its body is not JSON. */
function parametersOf(request: FastifyRequest): unknown {
  if (request.method === 'GET') {
    const { variables, extensions, ...rest } = request.query as Record<string, string | undefined>;
    return { ...rest, variables: parseJson(variables), extensions: parseJson(extensions) };
  }
  return parseJson(request.body as string);
}

function parseJson(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw Object.assign(new Error('The request is not valid JSON.', { cause }), { statusCode: 400 });
  }
}
