import { InvalidInput } from '../domain/errors.ts';

/** A position in an ordered list: the sort key of the item before it. */
export type CursorKey = readonly (string | number)[];

/** Opaque text for a sort key. */
export function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** What the parts of a cursor are; a place is a number of items before. */
export type CursorShape = readonly ('text' | 'number' | 'place')[];

/** The sort key of a cursor with such parts. Throws InvalidInput on anything that we did not make. */
export function decodeCursor(cursor: string, shape: CursorShape): CursorKey {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === shape.length && key.every((part, at) => isPart(part, shape[at])))
      return key;
  } catch {
    // Not JSON: refused below like any other foreign text.
  }
  throw new InvalidInput(`"${cursor}" is not a cursor of this list: pass an endCursor or a cursor that it gave.`);
}

function isPart(part: unknown, kind: CursorShape[number] | undefined): part is string | number {
  if (kind === 'text') return typeof part === 'string';
  if (kind === 'number') return Number.isFinite(part);
  return Number.isSafeInteger(part) && Number(part) >= 0;
}
