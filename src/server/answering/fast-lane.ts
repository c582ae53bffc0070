import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Limits } from '../../graphql/limits.ts';
import type { MaybePromise } from '../../graphql/maybe-promise.ts';
import type { Principal } from '../access/principal.ts';
import type { CountedRequest, CountRequest } from '../access/rate-limit.ts';
import type { AnsweredLine } from '../observe/request-log.ts';
import type { Answer, FindAnswer, Question } from './answering.ts';
import { giveWay, Queue } from '../../store/give-way.ts';
import { isGone } from '../request-signal.ts';
import { isUtf8Json, JSON_TYPE, takesJson } from './negotiate.ts';
import { LARGE, LARGE_BODIES, parseParameters } from './operation-request.ts';
import { sendTogether } from './send-together.ts';

export interface FastLaneOptions {
  readonly findAnswer: FindAnswer;
  /** Who sends the request; null for whoever has to be looked at more closely, and while the server closes. */
  readonly identify: (request: IncomingMessage) => Principal | null;
  /** Null where requests are not counted. */
  readonly countRequest: CountRequest | null;
  readonly limits: Limits;
  /** Headers of every answer, names and values in turn. */
  readonly headers: readonly string[];
  readonly log: (line: AnsweredLine) => void;
}

export type RequestListener = (request: IncomingMessage, response: ServerResponse) => void;

/** A request that the lane has given way for, and what is known of it by then. */
interface Overtaken extends IncomingMessage {
  readBefore?: Buffer;
  /** What it asks, where the lane has looked for an answer. */
  parameters?: unknown;
  failure?: unknown;
}

/**
 * The way of most requests: a POST of JSON by somebody known, with an answer that is cached or an operation that was
 * admitted before. It goes around the web framework, whose hooks cost several times what such an answer does.
 * Everything else, and everything that is refused, takes the usual way, with its body where it was read already (see
 * `bodyOf`).
 */
export function createFastLane(options: FastLaneOptions, usualWay: RequestListener): RequestListener {
  return (request, response) => {
    const principal = isOrdinary(request, options.limits) ? options.identify(request) : null;
    if (principal === null) {
      usualWay(request, response);
      return;
    }
    const start = performance.now();
    readBody(request, (body) => {
      const overtaken: Overtaken = request;
      const giveWay = (counted: CountedRequest, failure?: unknown): void => {
        // Counted once: where it was, the usual way does not tell the caller where he stands.
        for (const [name, value] of pairs(counted.headers)) response.setHeader(name, value);
        Object.assign<Overtaken, Partial<Overtaken>>(overtaken, { readBefore: body, failure });
        usualWay(request, response);
      };
      const counting = options.countRequest ? options.countRequest(request, principal) : UNCOUNTED;
      if (counting === null) {
        giveWay(UNCOUNTED);
        return;
      }
      go(counting, giveWay.bind(null, UNCOUNTED), (counted) => {
        if (counted.isOver) giveWay(counted);
        else {
          const question = toQuestion(overtaken, body, principal, response, options);
          go(ask(question, options), giveWay.bind(null, counted), (found) => {
            if (found === null) giveWay(counted);
            else sendInTurn(found, () => send(response, found, counted.headers, start, options));
          });
        }
      });
    });
  };
}

/** What is asked. The text of a large body is not made unless it has to be read, and held by nobody then. */
function toQuestion(
  request: Overtaken,
  body: Buffer,
  principal: Principal,
  response: ServerResponse,
  { limits }: FastLaneOptions,
): Question {
  const isLarge = body.length >= LARGE;
  const text = isLarge ? createHash('sha256').update(body).digest('base64') : body.toString();
  const parameters = (): unknown => (request.parameters ??= parseParameters(isLarge ? body.toString() : text, limits));
  return { method: 'POST', text, parameters, principal, headers: request.headers, response };
}

/** Goes on at once where the value is there: a turn of the event loop costs a good part of a cached answer. */
function go<T>(value: MaybePromise<T>, fail: (error: unknown) => void, next: (value: T) => void): void {
  if (value instanceof Promise) value.then(next).catch(fail);
  else next(value);
}

function ask(question: Question, { findAnswer }: FastLaneOptions): MaybePromise<Answer | null> {
  try {
    return findAnswer(question);
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}

/** Large answers one in each turn of the event loop: to write a megabyte takes milliseconds. */
function sendInTurn({ body }: Answer, send: () => void): void {
  if (body.length < LARGE_ANSWER) sendTogether(send);
  else void giveWay(LARGE_ANSWERS).then(send);
}

const LARGE_ANSWER = 100_000;
const LARGE_ANSWERS = new Queue();

const UNCOUNTED: CountedRequest = { isOver: false, headers: [] };

/**
 * The body of a request, also of one whose body the lane has read before. Empty where what it asks is known, or what is
 * wrong with it: to put a large body together once more takes a millisecond.
 */
export function bodyOf(request: IncomingMessage): Readable {
  const { readBefore, parameters, failure } = request as Overtaken;
  if (readBefore === undefined) return request;
  const left = parameters === undefined && failure === undefined ? [readBefore] : [];
  // By this the framework compares what came with what was announced.
  return Object.assign(Readable.from(left, { objectMode: false }), { receivedEncodedLength: readBefore.length });
}

/** What a request asks that the lane found no answer to; undefined where it has not looked for one. */
export function parametersOf(request: IncomingMessage): unknown {
  return (request as Overtaken).parameters;
}

/** Throws what went wrong on the lane, so that nothing is tried twice: what takes long to fail would take twice as long. */
export function throwFailure(request: IncomingMessage): void {
  const { failure } = request as Overtaken;
  if (failure !== undefined) throw failure as Error;
}

function isOrdinary({ method, url, headers }: IncomingMessage, { bodyBytes }: Limits): boolean {
  if (method !== 'POST' || url !== '/graphql') return false;
  const length = Number(headers['content-length'] ?? Number.NaN);
  if (!(length > 0 && length <= bodyBytes) || headers['content-encoding'] !== undefined) return false;
  return isUtf8Json(headers['content-type'] ?? '') && takesJson(headers);
}

function readBody(request: IncomingMessage, done: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
    chunks.length = 0;
    if (body.length < LARGE) done(body);
    else void giveWay(LARGE_BODIES).then(() => isGone(request) || done(body));
  });
}

function send(
  response: ServerResponse,
  { status, body, etag }: Answer,
  ofCaller: readonly string[],
  start: number,
  { headers, log }: FastLaneOptions,
): void {
  if (response.destroyed) return;
  const id = randomUUID();
  const own = ['content-type', JSON_TYPE, 'content-length', String(Buffer.byteLength(body)), 'x-request-id', id];
  response.writeHead(status, [...headers, ...ofCaller, ...own, ...(etag === null ? [] : ['etag', etag])]);
  response.end(body);
  log({ id, method: 'POST', path: '/graphql', statusCode: status, ms: performance.now() - start });
}

/** Names and values in turn as pairs. */
function pairs(list: readonly string[]): [string, string][] {
  return list.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, list[at + 1] ?? '']] : []));
}
