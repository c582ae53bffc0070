import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { StoreUnavailable } from '../../domain/errors.ts';
import { isScope, type Principal } from './principal.ts';

/** Who issues the tokens that are believed. */
export interface TokenIssuer {
  readonly issuer: string;
  readonly audience: string;
  /** Where its public keys are; by default `/.well-known/jwks.json` below the issuer. */
  readonly jwks: string;
}

/** Finds the principal of a JSON Web Token; null when it is forged, expired or meant for somebody else. */
export function createTokenReader({
  issuer,
  audience,
  jwks,
}: TokenIssuer): (token: string) => Promise<Principal | null> {
  const keys = createRemoteJWKSet(new URL(jwks), { timeoutDuration: 3000 });
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience, requiredClaims: ['exp', 'sub'] });
      return toPrincipal(payload);
    } catch (cause) {
      if (isIssuerDown(cause)) {
        throw new StoreUnavailable(`The keys of ${issuer} cannot be fetched now: try again soon.`, {}, { cause });
      }
      return null;
    }
  };
}

/** The `scope` claim as OAuth has it: words separated by blanks, of which ours is the highest; `read` without one. */
function toPrincipal({ sub, scope }: JWTPayload): Principal {
  const words = typeof scope === 'string' ? scope.split(' ') : [];
  const granted = (['admin', 'curate', 'read'] as const).find((word) => words.includes(word));
  return { name: `the token of ${sub ?? 'nobody'}`, scope: isScope(granted) ? granted : 'read' };
}

function isIssuerDown(error: unknown): boolean {
  return (
    error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError) || error.code === 'ERR_JOSE_GENERIC'
  );
}
