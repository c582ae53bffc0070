import type { IncomingHttpHeaders } from 'node:http';

export const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

/** The media type that an answer goes out with: plain JSON wherever the client takes it. Null where he takes neither. */
export function mediaTypeFor(headers: IncomingHttpHeaders): string | null {
  if (takesJson(headers)) return JSON_TYPE;
  return headers.accept?.includes('application/graphql-response+json') ? GRAPHQL_TYPE : null;
}

export function takesJson({ accept = '*/*' }: IncomingHttpHeaders): boolean {
  return /application\/json|application\/\*|\*\/\*/.test(accept);
}

const UTF8_JSON = /^application\/json *(; *charset="?utf-8"? *)?$/i;

/** JSON as it is read here. */
export function isUtf8Json(type: string): boolean {
  return type === 'application/json' || UTF8_JSON.test(type);
}

/** What keeps a body from being read, and what to do; null where nothing does. */
export function encodingProblem({
  'content-encoding': encoding = 'identity',
  'content-type': type = '',
}: IncomingHttpHeaders): string | null {
  if (encoding !== 'identity') return `The body is encoded as "${encoding}": send it as it is.`;
  const charset = /; *charset="?([^";]+)/i.exec(type)?.[1]?.trim();
  if (charset === undefined || /^(utf-8|utf8|us-ascii)$/i.test(charset)) return null;
  return `The body is said to be written in "${charset}": send it in UTF-8.`;
}

/** Whether the client says that it has the answer with this validator, which may have become a weak one on the way. */
export function wasKept(headers: IncomingHttpHeaders, etag: string): boolean {
  const kept = headers['if-none-match']?.split(',').map((tag) => strong(tag.trim())) ?? [];
  return kept.includes(strong(etag)) || kept.includes('*');
}

function strong(etag: string): string {
  return etag.replace(/^W\//, '');
}
