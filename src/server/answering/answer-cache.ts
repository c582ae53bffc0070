import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** A serialised answer, ready to be sent again. */
export interface CachedAnswer {
  readonly body: Buffer;
  /** Strong validator of the body, quoted as HTTP wants it. */
  readonly etag: string;
  readonly operation: string | null;
}

/** Serialised answers by (graph version, scope, request), the least recently used going first when bytes run out. */
export interface AnswerCache {
  get(key: string): CachedAnswer | undefined;
  set(key: string, body: string, operation: string | null): CachedAnswer;
}

/** What an entry takes besides its body and key. */
const OVERHEAD_BYTES = 200;

export function createAnswerCache(maxBytes: number): AnswerCache {
  const answers = new LRUCache<string, CachedAnswer>({
    maxSize: Math.max(1, maxBytes),
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + OVERHEAD_BYTES,
  });
  return {
    get: (key) => answers.get(key),
    set(key, text, operation) {
      const body = Buffer.from(text);
      const answer = { body, etag: `"${createHash('sha1').update(body).digest('base64url')}"`, operation };
      answers.set(key, answer);
      return answer;
    },
  };
}
