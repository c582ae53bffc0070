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

/** Finds out who sends a request by its headers; null for nobody. A token takes a while, the rest is known at once. */
export type Identify = (headers: IncomingHttpHeaders) => Principal | null | Promise<Principal | null>;

export function createIdentify({ keyFile, tokens, anonymous }: AccessOptions): Identify {
  if (keyFile === null && tokens === null) return () => anonymous;
  if (anonymous === LOCAL_OWNER)
    throw new TypeError('Where there are keys or tokens, nobody is the owner without one.');
  const findKey = createKeyRing(keyFile === null ? [] : readKeyFile(keyFile));
  const readToken = tokens === null ? null : createTokenReader(tokens);
  return (headers) => {
    const credential = readCredential(headers);
    if (credential === null) return anonymous;
    return isApiKey(credential) ? findKey(credential) : (readToken?.(credential) ?? null);
  };
}

/** Puts on every request who sends it. A credential that is missing or wrong leaves nobody there. */
export function addAuthentication(server: FastifyInstance, identify: Identify): void {
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
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}
