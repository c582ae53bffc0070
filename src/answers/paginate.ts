import { decodeCursor, encodeCursor, type CursorKey, type CursorShape } from '../store/cursor.ts';
import type { Page, PageRequest } from '../store/graph-store.ts';

/**
 * A page of a list that an answer holds in full. Items are ordered by their keys, ascending and part by part; keys
 * have the same length and are unique, so that a cursor stays valid while other items come and go.
 */
export function paginate<T extends object>(
  items: readonly T[],
  keyOf: (item: T) => CursorKey,
  { first, after }: PageRequest,
): Page<T> {
  const keyed = items.map((item) => ({ item, key: keyOf(item) })).sort((a, b) => compareKeys(a.key, b.key));
  const last = after && keyed[0] ? decodeCursor(after, shapeOf(keyed[0].key)) : null;
  const rest = last ? keyed.filter(({ key }) => compareKeys(key, last) > 0) : keyed;
  return {
    total: keyed.length,
    items: rest.slice(0, first).map(({ item, key }) => ({ ...item, cursor: encodeCursor(key) })),
    hasNext: rest.length > first,
  };
}

function shapeOf(key: CursorKey): CursorShape {
  return key.map((part) => (typeof part === 'string' ? 'text' : 'number'));
}

function compareKeys(a: CursorKey, b: CursorKey): number {
  for (const [position, part] of a.entries()) {
    const other = b[position];
    if (other === undefined || part === other) continue;
    return part < other ? -1 : 1;
  }
  return 0;
}
