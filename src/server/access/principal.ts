import { Forbidden, Unauthorized } from '../../domain/errors.ts';

/**
 * What a caller may do; each includes those before it. `read` asks, `admin` operates the service. `curate` is for those
 * who will write through the API: as long as it has no writes, it is worth as much as `read`.
 */
export const SCOPES = ['read', 'curate', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** Who sends a request. */
export interface Principal {
  /** Name of the key, `the token of` a subject, or `anonymous`: no two callers have one name. */
  readonly name: string;
  readonly scope: Scope;
}

/** Whoever asks a service without authentication, which listens on this machine only: its owner. */
export const LOCAL_OWNER: Principal = { name: 'anonymous', scope: 'admin' };

/** Whoever asks, without a credential, a service that is open to all. */
export const ANYBODY: Principal = { name: 'anonymous', scope: 'read' };

export function isScope(value: unknown): value is Scope {
  return SCOPES.includes(value as Scope);
}

/** Throws Unauthorized for nobody, and Forbidden when the principal's scope does not include the needed one. */
export function assertScope(principal: Principal | null, needed: Scope): void {
  if (principal === null) throw new Unauthorized('This needs a credential.');
  const { name, scope } = principal;
  if (SCOPES.indexOf(scope) >= SCOPES.indexOf(needed)) return;
  throw new Forbidden(
    `${name} has the scope "${scope}", and this needs "${needed}": ask the operator for a key with it.`,
    {
      scope,
      needed,
    },
  );
}
