import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { MaybePromise } from '../../graphql/context.ts';
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

/** A request whose body the lane has read before it gave way. */
interface Overtaken extends IncomingMessage {
  readBefore?: Buffer;
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
      const giveWay = (counted: CountedRequest): void => {
        // Counted once: where it was, the usual way does not tell the caller where he stands.
        for (const [name, value] of pairs(counted.headers)) response.setHeader(name, value);
        (request as Overtaken).readBefore = body;
        usualWay(request, response);
      };
      const counting = options.countRequest ? options.countRequest(request, principal) : UNCOUNTED;
      if (counting === null) {
        giveWay(UNCOUNTED);
        return;
      }
      go(counting, (counted) => {
        if (counted.isOver) giveWay(counted);
        else {
          go(find(request, response, principal, body, options), (found) => {
            if (found === null) giveWay(counted);
            else send(response, found, counted.headers, start, options);
          });
        }
      });
    });
  };
}

/** Goes on at once where the value is there: a turn of the event loop costs a good part of a cached answer. */
function go<T>(value: MaybePromise<T>, next: (value: T) => void): void {
  if (value instanceof Promise) void value.then(next);
  else next(value);
}

/** Null for all that is refused as well: the usual way tells why. */
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
    const found = findAnswer({ method: 'POST', text, parameters, principal, headers: request.headers, response });
    return found instanceof Promise ? found.catch(() => null) : found;
  } catch {
    return null;
  }
}

const UNCOUNTED: CountedRequest = { isOver: false, headers: [] };

/** The body of a request, also of one whose body the lane has read before. */
export function bodyOf(request: IncomingMessage): Readable {
  const { readBefore } = request as Overtaken;
  return readBefore === undefined ? request : Readable.from([readBefore], { objectMode: false });
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
