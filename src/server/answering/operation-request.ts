import { InvalidInput } from '../../domain/errors.ts';
import { limitExceeded } from '../../graphql/limit-exceeded.ts';
import type { Limits } from '../../graphql/limits.ts';
import { Queue } from '../../store/give-way.ts';
import type { PersistedOperations } from './persisted-operations.ts';

/** A GraphQL request as clients send it. */
export interface OperationRequest {
  query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether the document was named, and not sent. */
  readonly isPersisted: boolean;
}

interface Parameters {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/** Which documents may be run. */
export interface DocumentPolicy {
  readonly persisted: PersistedOperations;
  /** Refuse every document that is not registered. */
  readonly trustedOnly: boolean;
}

/**
 * Reads a request and looks up its document where it is named: by `documentId`, or by the SHA-256 in
 * `extensions.persistedQuery`. Null for anything of another form, which Apollo Server refuses in its own words.
 * Throws NotFound for an unknown id, InvalidInput for a document that is not registered where only those may be run.
 */
export function readOperationRequest(parameters: unknown, policy: DocumentPolicy): OperationRequest | null {
  const request = readRequest(parameters, policy);
  if (request === null && policy.trustedOnly) throw new InvalidInput(NOT_TRUSTED);
  return request;
}

function readRequest(parameters: unknown, policy: DocumentPolicy): OperationRequest | null {
  if (!isRecord(parameters)) return null;
  const { query, operationName = null, variables }: Parameters = parameters;
  const id = documentIdOf(parameters);
  if (id === null && typeof query !== 'string') return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (!isRecord(variables ?? {})) return null;
  const document = id === null ? (query as string) : policy.persisted.get(id);
  if (id === null && policy.trustedOnly && !policy.persisted.has(document)) throw new InvalidInput(NOT_TRUSTED);
  return {
    query: document,
    operationName,
    variables: (variables ?? {}) as OperationRequest['variables'],
    isPersisted: id !== null,
  };
}

const NOT_TRUSTED =
  'This service runs registered operations only: send a documentId, or have the operator add the document to PERSISTED_OPERATIONS.';

function documentIdOf({ documentId, query, extensions }: Parameters): string | null {
  if (typeof documentId === 'string') return documentId;
  if (typeof query === 'string' || !isRecord(extensions)) return null;
  const { persistedQuery } = extensions;
  const hash = isRecord(persistedQuery) ? persistedQuery.sha256Hash : undefined;
  return typeof hash === 'string' ? hash : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Bodies from this size on, in bytes or characters, take a millisecond or more to be read: they let others go first. */
export const LARGE = 16_384;

/** Where they wait. */
export const LARGE_BODIES = new Queue();

/**
 * Reads JSON that a client sent; nothing for nothing. Throws InvalidInput when it is none, and LimitExceeded when it has
 * so many fields that reading them would keep others waiting.
 */
export function parseParameters(text: string | undefined, limits: Limits): unknown {
  if (text === undefined || text === '') return undefined;
  refuseManyValues(text, limits);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new InvalidInput('The request is not valid JSON.', {}, { cause });
  }
}

const [QUOTE, COMMA, BACKSLASH] = ['"', ',', '\\'].map((sign) => sign.charCodeAt(0));
const [LIST, OBJECT] = ['[', '{'].map((sign) => sign.charCodeAt(0));

/**
 * Reading thousands of small values takes several times as long as a text of the same length, and leaves as much more
 * behind. Each has a comma or a bracket before it or, in an object, before its name.
 */
function refuseManyValues(text: string, { bodyFields }: Limits): void {
  if (text.length <= bodyFields) return;
  let price = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) isInText = !isInText;
    else if (isInText) at += Number(unit === BACKSLASH);
    else if (unit === COMMA || unit === LIST || unit === OBJECT) price++;
  }
  if (price > bodyFields) throw limitExceeded('bodyFields', bodyFields, price, 'Send less at once.');
}
