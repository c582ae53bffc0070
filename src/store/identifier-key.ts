import type { Identifier } from '../domain/concept.ts';

/** Text identity of an identifier. */
export function identifierKey({ scheme, value }: Identifier): string {
  return `${scheme}\u0000${value}`;
}
