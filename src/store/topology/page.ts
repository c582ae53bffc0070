import type { CursorKey } from '../cursor.ts';
import { encodeCursor } from '../cursor.ts';
import { InvalidInput } from '../../domain/errors.ts';
import type { Page, PageRequest } from '../graph-store.ts';

/** Throws InvalidInput when the size of the page makes no sense. */
export function assertPageSize(first: number): void {
  if (Number.isInteger(first) && first >= 0) return;
  throw new InvalidInput(`A page of ${first} is not possible: ask for 0 or more.`);
}

/** Up to `first` items from a list that continues beyond the page when there is more. */
export function toPage<Item, T>(
  items: readonly Item[],
  { first }: PageRequest,
  total: number,
  read: (item: Item) => T,
  key: (item: Item) => CursorKey,
): Page<T> {
  const shown = items.slice(0, first).map((item) => withCursor(read(item), key(item)));
  return { total, items: shown, hasNext: items.length > first };
}

/** Few ask for cursors, and making one costs more than the item. */
function withCursor<T>(item: T, key: CursorKey): T & { readonly cursor: string } {
  return {
    ...item,
    get cursor() {
      return encodeCursor(key);
    },
  };
}
