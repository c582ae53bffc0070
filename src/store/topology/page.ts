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
export function toPage<Found, T extends object>(
  items: readonly Found[],
  { first }: PageRequest,
  total: number,
  read: (item: Found) => T,
  key: (item: Found) => CursorKey,
): Page<T> {
  const shown = items.slice(0, first).map((item) => withCursor(read(item), key(item)));
  return { total, items: shown, hasNext: items.length > first };
}

function withCursor<T extends object>(item: T, key: CursorKey): T & { readonly cursor: string } {
  return Object.assign(new Item(key), item);
}

/**
 * Few ask for cursors, and making one costs more than the item. A class, since each literal with a getter of its own
 * has a shape of its own, which takes memory until a full garbage collection and keeps alive what the getter holds.
 */
class Item {
  readonly #key: CursorKey;

  constructor(key: CursorKey) {
    this.#key = key;
  }

  get cursor(): string {
    return encodeCursor(this.#key);
  }
}
