import type { IncomingHttpHeaders } from 'node:http';

export const JSON_TYPE = 'application/json; charset=utf-8';

/** Whether the client takes plain JSON; the media type of GraphQL over HTTP is for Apollo Server to negotiate. */
export function takesJson({ accept = '*/*' }: IncomingHttpHeaders): boolean {
  return accept.includes('application/json') || accept.includes('*/*');
}

/** Whether the client says that it has the answer with this validator. */
export function wasKept(headers: IncomingHttpHeaders, etag: string): boolean {
  return headers['if-none-match']?.split(/, */).includes(etag) ?? false;
}
