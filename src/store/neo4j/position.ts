import { InvalidInput } from '../../domain/errors.ts';
import { sortKey } from '../../domain/text.ts';
import { decodeCursor, type CursorShape } from '../cursor.ts';
import type { PageRequest } from '../graph-store.ts';

/**
 * Text by which concepts are ordered: sort key, then id. One indexed property is cheaper to order and to page by than
 * two.
 *
 * Neo4j compares texts now by code point and now by UTF-16 unit, depending on where they come from; so characters
 * beyond the basic plane are spelled out behind U+FFFF, which makes both orders the same.
 */
export function positionOf(name: string, id: string): string {
  return `${spellOut(sortKey(name))}\u0000${id}`;
}

function spellOut(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `\uffff${String.fromCharCode(0x100 + (point >> 12), 0x100 + (point & 0xfff))}`;
  });
}

/** Number of items that were asked for. Throws InvalidInput on what is not a whole number from 0. */
export function pageSize({ first }: PageRequest): number {
  if (Number.isSafeInteger(first) && first >= 0) return first;
  throw new InvalidInput(`A page cannot have ${first} items: ask for 0 or more.`);
}

/** The parts of the cursor to go on after, or null on the first page. Throws InvalidInput on a foreign cursor. */
export function cursorParts(page: PageRequest, shape: CursorShape): readonly unknown[] | null {
  return page.after === undefined || page.after === null ? null : decodeCursor(page.after, shape);
}
