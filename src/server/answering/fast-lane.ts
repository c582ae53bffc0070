import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { MaybePromise } from '../../graphql/maybe-promise.ts';
import type { Principal } from '../access/principal.ts';
import type { CountedRequest, CountRequest } from '../access/rate-limit.ts';
import type { AnsweredLine } from '../observe/request-log.ts';
import type { Answer, FindAnswer } from './answering.ts';
import { JSON_TYPE, takesJson } from './negotiate.ts';
import { parseParameters } from './operation-request.ts';

export interface FastLaneOptions {
  readonly findAnswer: FindAnswer;
  /** Who sends the request; null for whoever has to be looked at more closely, and while the server closes. */
  readonly identify: (request: IncomingMessage) => Principal | null;
  /** Null where requests are not counted. */
  readonly countRequest: CountRequest | null;
  /** Largest body that is taken. */
  readonly bodyBytes: number;
  /** Headers of every answer, names and values in turn. */
  readonly headers: readonly string[];
  readonly log: (line: AnsweredLine) => void;
}

export type RequestListener = (request: IncomingMessage, response: ServerResponse) => void;

/** A request whose body the lane has read before it gave way, and what went wrong by then. */
interface Overtaken extends IncomingMessage {
  readBefore?: Buffer;
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
    const principal = isOrdinary(request, options.bodyBytes) ? options.identify(request) : null;
    if (principal === null) {
      usualWay(request, response);
      return;
    }
    const start = performance.now();
    readBody(request, (body) => {
      const giveWay = (counted: CountedRequest, failure?: unknown): void => {
        // Counted once: where it was, the usual way does not tell the caller where he stands.
        for (const [name, value] of pairs(counted.headers)) response.setHeader(name, value);
        Object.assign<Overtaken, Partial<Overtaken>>(request, { readBefore: body, failure });
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
          go(find(request, response, principal, body, options), giveWay.bind(null, counted), (found) => {
            if (found === null) giveWay(counted);
            else send(response, found, counted.headers, start, options);
          });
        }
      });
    });
  };
}

/** Goes on at once where the value is there: a turn of the event loop costs a good part of a cached answer. */
function go<T>(value: MaybePromise<T>, fail: (error: unknown) => void, next: (value: T) => void): void {
  if (value instanceof Promise) value.then(next).catch(fail);
  else next(value);
}

function find(
  request: IncomingMessage,
  response: ServerResponse,
  principal: Principal,
  body: Buffer,
  { findAnswer }: FastLaneOptions,
): MaybePromise<Answer | null> {
  const text = body.toString();
  const parameters = (): unknown => parseParameters(text);
  try {
    return findAnswer({ method: 'POST', text, parameters, principal, headers: request.headers, response });
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}

const UNCOUNTED: CountedRequest = { isOver: false, headers: [] };

/** The body of a request, also of one whose body the lane has read before. */
export function bodyOf(request: IncomingMessage): Readable {
  const { readBefore } = request as Overtaken;
  return readBefore === undefined ? request : Readable.from([readBefore], { objectMode: false });
}

/** Throws what went wrong on the lane, so that nothing is tried twice: what takes long to fail would take twice as long. */
export function throwFailure(request: IncomingMessage): void {
  const { failure } = request as Overtaken;
  if (failure !== undefined) throw failure as Error;
}

function isOrdinary({ method, url, headers }: IncomingMessage, bodyBytes: number): boolean {
  if (method !== 'POST' || url !== '/graphql') return false;
  const length = Number(headers['content-length'] ?? Number.NaN);
  if (!(length > 0 && length <= bodyBytes) || headers['content-encoding'] !== undefined) return false;
  return isJson(headers['content-type'] ?? '') && takesJson(headers);
}

function isJson(type: string): boolean {
  return type === 'application/json' || type.startsWith('application/json;');
}

function readBody(request: IncomingMessage, done: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => done(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
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
