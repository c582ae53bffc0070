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

/** Whether the client says that it has the answer with this validator, which may have become a weak one on the way. */
export function wasKept(headers: IncomingHttpHeaders, etag: string): boolean {
  const kept = headers['if-none-match']?.split(',').map((tag) => strong(tag.trim())) ?? [];
  return kept.includes(strong(etag)) || kept.includes('*');
}

function strong(etag: string): string {
  return etag.replace(/^W\//, '');
}
