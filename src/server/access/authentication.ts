import type { FastifyInstance } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { Unauthorized } from '../../domain/errors.ts';
import { createKeyRing, isApiKey, readKeyFile } from './api-keys.ts';
import { LOCAL_OWNER, type Principal } from './principal.ts';
import { createTokenReader, type TokenIssuer } from './tokens.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Null on open paths and, until it is refused, on a request without a valid credential. */
    principal: Principal | null;
  }
}

/** How callers prove who they are. */
export interface AccessOptions {
  readonly keyFile: string | null;
  readonly tokens: TokenIssuer | null;
  /** Who those are that send no credential; null where everybody needs one. */
  readonly anonymous: Principal | null;
}

/** What needs a credential; the pages themselves and the probes need none. Routes, since a path has many spellings. */
const CLOSED_ROUTES: ReadonlySet<string | undefined> = new Set(['/graphql', '/metrics']);

/** Finds out who sends a request by its headers. */
export interface Identification {
  /** Who it is; null for nobody. Throws StoreUnavailable when the keys of tokens cannot be fetched. */
  readonly identify: (headers: IncomingHttpHeaders) => Promise<Principal | null>;
  /** The same where it is known at once; undefined for a token, which nobody begins to verify here. */
  readonly identifyNow: (headers: IncomingHttpHeaders) => Principal | null | undefined;
}

export function createIdentification({ keyFile, tokens, anonymous }: AccessOptions): Identification {
  if (keyFile === null && tokens === null) {
    return { identify: () => Promise.resolve(anonymous), identifyNow: () => anonymous };
  }
  if (anonymous === LOCAL_OWNER)
    throw new TypeError('Where there are keys or tokens, nobody is the owner without one.');
  const findKey = createKeyRing(keyFile === null ? [] : readKeyFile(keyFile));
  const readToken = tokens === null ? null : createTokenReader(tokens);
  const identifyNow = (headers: IncomingHttpHeaders): Principal | null | undefined => {
    const credential = readCredential(headers);
    if (credential === null) return anonymous;
    if (isApiKey(credential)) return findKey(credential);
    return readToken === null ? null : undefined;
  };
  const identify = async (headers: IncomingHttpHeaders): Promise<Principal | null> => {
    const known = identifyNow(headers);
    return known === undefined ? (readToken?.(readCredential(headers) ?? '') ?? null) : known;
  };
  return { identify, identifyNow };
}

/** Puts on every request who sends it. A credential that is missing or wrong leaves nobody there. */
export function addAuthentication(server: FastifyInstance, { identify }: Identification): void {
  server.decorateRequest('principal', null);
  server.addHook('onRequest', async (request) => {
    request.principal = await identify(request.headers);
  });
}

/**
 * Refuses with 401 whoever is not known: after the rate limit, which counts in `onRequest`, so that guessing is limited
 * too.
 */
export function refuseStrangers(server: FastifyInstance): void {
  server.addHook('preParsing', (request, _reply, _body, done) => {
    if (request.principal !== null || !CLOSED_ROUTES.has(request.routeOptions.url)) {
      done();
      return;
    }
    const problem =
      readCredential(request.headers) === null
        ? 'This needs a credential.'
        : 'The credential is not valid, or not any more.';
    done(new Unauthorized(`${problem} ${HOW_TO}`));
  });
}

const HOW_TO = 'Send "Authorization: Bearer <API key or token>".';

function readCredential(headers: IncomingHttpHeaders): string | null {
  const key = headers['x-api-key'];
  if (typeof key === 'string') return key;
  const { authorization } = headers;
  if (authorization === undefined) return null;
  // Of another scheme, or without a token, it is one that nobody has.
  return /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? authorization;
}
