import { InvalidInput } from '../domain/errors.ts';

/** A position in an ordered list: the sort key of the item before it. */
export type CursorKey = readonly (string | number)[];

/** Opaque text for a sort key. */
export function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The sort key of a cursor of that many parts. Throws InvalidInput on anything that we did not make. */
export function decodeCursor(cursor: string, parts: number): CursorKey {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === parts && key.every(isPart)) return key;
  } catch {
    // Not JSON: refused below like any other foreign text.
  }
  throw new InvalidInput(`"${cursor}" is not a cursor of this list: pass an endCursor or a cursor that it gave.`);
}

function isPart(part: unknown): part is string | number {
  return typeof part === 'string' || typeof part === 'number';
}
