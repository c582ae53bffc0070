import type { AccessOptions } from './access/authentication.ts';
import { LOCAL_OWNER } from './access/principal.ts';
import type { RateLimit } from './access/rate-limit.ts';

export interface AccessSettings extends AccessOptions {
  readonly rateLimit: RateLimit;
  /** Origins whose pages may ask. */
  readonly origins: readonly string[];
  /** Proxies in front whose word on where a request comes from is believed: addresses and networks. */
  readonly proxies: readonly string[];
}

export interface AnsweringSettings {
  /** Bytes of serialised answers to keep; 0 for none. */
  readonly cacheBytes: number;
  /** Milliseconds that another process's commit may stay unseen. */
  readonly staleMs: number;
  /** Path of the registry of operations; null for none. */
  readonly persistedOperations: string | null;
  readonly trustedOnly: boolean;
  /** Cache-Control of answers to persisted operations by GET. */
  readonly cacheControl: string;
  readonly traced: boolean;
}

/** Open to whoever reaches it, without limits on how often: for a service that listens on this machine only. */
export const LOCAL_ACCESS: AccessSettings = {
  keyFile: null,
  tokens: null,
  anonymous: LOCAL_OWNER,
  rateLimit: null,
  origins: [],
  proxies: [],
};

export const DEFAULT_ANSWERING: AnsweringSettings = {
  cacheBytes: 64 * 1024 * 1024,
  staleMs: 1000,
  persistedOperations: null,
  trustedOnly: false,
  cacheControl: 'public, max-age=60',
  traced: false,
};
